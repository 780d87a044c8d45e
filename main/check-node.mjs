/**
 * Stops with words, instead of a crash inside better-sqlite3, when Node is too old. Plain JavaScript on purpose: it must
 * run on any Node, before a TypeScript file or a native module is loaded.
 */
const WANTED = [22, 18];

export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return null;
  return (
    `Redress needs Node ${WANTED.join('.')} or newer; this is Node ${version}.\n` +
    'In a checkout, run it through npm (`npm run -s redress -- …`): npm scripts use the Node pinned by `npm ci`.\n'
  );
}

export function requireNode() {
  const problem = nodeProblem(process.versions.node);
  if (problem === null) return;
  process.stderr.write(problem);
  process.exit(70);
}
