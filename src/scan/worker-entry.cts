// Piscina's entry. Piscina tries `require` and then `import`; a worker that is stopped between the two, with an ES module half loaded,
// makes Node 20 abort the whole process (`v8::Module::IsGraphAsync must be used on an instantiated module`). This file is CommonJS, so
// that `require` succeeds at once. Piscina awaits its default before it waits for tasks with the event loop stopped, so the rules are
// loaded before the first task comes.
exports.default = import('./worker.ts').then(
  worker => worker.default,
  // The first task tells of it.
  (error: unknown) => () => {
    throw error;
  },
);
