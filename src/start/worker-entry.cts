// Piscina's entry, which it tries to `require` first. Piscina awaits its default before it waits for tasks with the event loop stopped, so the
// rules are loaded before the first task comes.
import codeCache = require('./code-cache.cjs');

exports.default = loadWorker();

function loadWorker(): unknown {
  try {
    return (codeCache.load('worker.cjs') as { default: unknown }).default;
  } catch (error) {
    // The first task tells of it.
    return () => {
      throw error;
    };
  }
}
