// Gives the library a source even while tests/support is empty; the precompiled header needs one.
