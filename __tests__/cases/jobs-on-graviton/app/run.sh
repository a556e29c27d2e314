echo "on $(uname -m)"
