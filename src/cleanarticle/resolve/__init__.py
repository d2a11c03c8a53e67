def resolve(document, marks, rules): return {}
