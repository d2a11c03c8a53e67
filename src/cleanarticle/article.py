class Article:
    def __init__(self, document, marks, facts):
        self.document=document; self.marks=marks; self.facts=facts
    @property
    def paragraphs(self):
        out=[]
        prev=None
        for b in self.document.blocks:
            if b.index in self.marks: prev=None; continue
            k=self.marks.kept(b)
            for i,t in enumerate(k):
                if i==0 and b.flows and prev is not None and out: out[-1]+=' '+t
                else: out.append(t)
            prev=b
        return tuple(out)
    headline=None; authors=(); date=None
