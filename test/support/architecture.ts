import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import as it stands in a file. `isType`: erased before the program runs. */
export type ImportFound = { specifier: string; isType: boolean };

/** What files of a room may import. Rooms are folders; the longest prefix that fits a file is its room. */
export type Room = {
  folder: string;
  /** Folders or files of the project, besides the room itself. */
  rooms: readonly string[];
  packages: readonly string[];
  /** Packages of which only types may be imported. */
  typesOf?: readonly string[];
  node?: true;
  /** Node modules barred even though `node` is allowed. */
  notNode?: readonly string[];
  /** Rooms barred although a folder above them is allowed. */
  not?: readonly string[];
};

const IMPORT =
  /(?:^|[;\s}])(?:import|export)\s+(type\s)?(?:[^'"`;()]*?\sfrom\s+)?['"]([^'"\n]+)['"]|import\(\s*['"]([^'"\n]+)['"]/g;

export function importsOf(text: string): ImportFound[] {
  const code = withoutComments(text);
  return Array.from(code.matchAll(IMPORT), (match) => ({
    specifier: match[2] ?? match[3] ?? '',
    isType: match[1] !== undefined,
  }));
}

/** Comments of lines of their own and blocks; enough, because an import stands at the start of a line. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

/**
 * Imports of one file that the table forbids, as sentences.
 * @param path  path from the project root, with forward slashes
 */
export function violationsOf(path: string, text: string, table: readonly Room[]): string[] {
  const room = roomOf(path, table);
  if (room === null) return [`${path} is in no room of DESIGN.md 1`];
  return importsOf(text).flatMap((found) =>
    isAllowed(path, found, room) ? [] : [`${path} may not import ${found.specifier} (room ${room.folder})`],
  );
}

function roomOf(path: string, table: readonly Room[]): Room | null {
  const fitting = table.filter(({ folder }) => isInside(path, folder));
  return fitting.toSorted((a, b) => b.folder.length - a.folder.length)[0] ?? null;
}

function isAllowed(path: string, { specifier, isType }: ImportFound, room: Room): boolean {
  if (specifier.startsWith('.')) return isRoomAllowed(normalize(join(dirname(path), specifier)), room);
  if (specifier.startsWith('node:')) return room.node === true && !(room.notNode ?? []).includes(specifier);
  if (isType && (room.typesOf ?? []).some((name) => isPackage(specifier, name))) return true;
  return room.packages.some((name) => isPackage(specifier, name));
}

function isRoomAllowed(target: string, room: Room): boolean {
  if (isInside(target, room.folder)) return true;
  if ((room.not ?? []).some((folder) => isInside(target, folder))) return false;
  return room.rooms.some((folder) => isInside(target, folder));
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** `@stdlib/*` stands for every package of a scope. */
function isPackage(specifier: string, name: string): boolean {
  if (name.endsWith('/*')) return specifier.startsWith(name.slice(0, -1));
  return specifier === name || specifier.startsWith(`${name}/`);
}

/** Every source file under some folders, as paths from the root. */
export function sourceFiles(root: string, folders: readonly string[]): { path: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|cts|mts|js|mjs|cjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: file.slice(root.length), text: readFileSync(file, 'utf8') })),
  );
}
