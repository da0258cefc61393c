/** Stands for whoever acts on the command line: the system knows who may use it, and nobody is named. */
export const CLI = 'cli';
