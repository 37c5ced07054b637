// Piscina's entry. Piscina tries `require` and then `import`; a worker that is stopped between the two, with an ES module half loaded,
// makes Node 20 abort the whole process (`v8::Module::IsGraphAsync must be used on an instantiated module`). This file is CommonJS, so
// that `require` succeeds at once.
const worker = import('./worker.ts');
worker.catch(() => {}); // the first task tells of it

module.exports = async (task: unknown) => (await worker).default(task as never);
