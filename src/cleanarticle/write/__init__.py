"""Write a result out: computed from the document, its marks and its facts, and from nothing else."""
