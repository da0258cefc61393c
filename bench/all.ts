/** `npm run bench`: each bench in a process of its own, one after the other; one that fails does not stop the rest. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const BENCHES = ['passages', 'ready', 'answers', 'timeline', 'knowledge', 'storm', 'scale'];

for (const name of BENCHES) {
  const { status } = spawnSync('npm', ['run', '--silent', `bench:${name}`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
