from etl.load import load

load()
