/** As many characters as a bridge emits at most. Cut shorter, two names could look alike. */
export const LONGEST_NAME = 32
