/** Plain JavaScript without a single import, so that a Node that is too old can still say so. */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Dateline needs Node 20.19 or newer, and this is ${process.versions.node}.\n`);
  process.stderr.write('Install a newer one (https://nodejs.org), then run "npm ci" again.\n');
  process.exit(1);
}
