from cleanarticle.pipeline import extract
