def load():
    print("loaded")
