/** Loaded before the service: tells its heap after a collection and the processor time it took, to whoever asks. */
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  process.send?.({ heapBytes: process.memoryUsage().heapUsed, cpuMs: (user + system) / 1_000 });
});
process.channel?.unref();
