/**
 * Runs a command with the project's own tools: `node scripts/with-deps.mjs <command> [arguments]`.
 *
 * Plain JavaScript without dependencies, because it runs first on a fresh clone, under whatever Node (20 or newer) the machine has.
 * It installs from the lock file when node_modules is missing or differs from it, then runs the command with node_modules/.bin first
 * on the PATH, so that `node` is the version package.json pins. All its own words go to standard error: standard output is the command's.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const isWindows = process.platform === 'win32';

/** Astro 7 needs 22.12; TypeScript files run without a build step from 22.18. */
const OLDEST_NODE = [22, 18];

const [command, ...args] = process.argv.slice(2);
if (!command) stop('Usage: node scripts/with-deps.mjs <command> [arguments]');

if (!isInstalled()) install();

const env = {
	...process.env,
	PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter),
	ASTRO_TELEMETRY_DISABLED: '1',
};
// Both set makes Node warn in every child process.
if (env.NO_COLOR !== undefined) delete env.FORCE_COLOR;

requireNode();
run();

/** True when npm's own record of what it installed agrees with the lock file; optional packages may be absent. */
function isInstalled() {
	const installed = readPackages(join(modules, '.package-lock.json'));
	if (!installed) return false;
	const locked = readPackages(join(root, 'package-lock.json'));
	if (!locked)
		stop('package-lock.json is missing or damaged: restore it with git checkout package-lock.json');
	const asLocked = ([path, { version, integrity }]) =>
		locked[path]?.version === version && locked[path]?.integrity === integrity;
	const present = ([path, { optional, devOptional }]) =>
		path === '' || optional || devOptional || Object.hasOwn(installed, path);
	return Object.entries(installed).every(asLocked) && Object.entries(locked).every(present);
}

/** The `packages` of a lock file, or undefined when it cannot be read. */
function readPackages(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages;
	} catch {
		return undefined;
	}
}

function install() {
	console.error('Installing the packages of package-lock.json …');
	// npm tells its scripts where it lives; a bare `npm` on Windows is a shell script.
	const npm = process.env.npm_execpath;
	const [program, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
	const { status, error } = spawnSync(
		program,
		[...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
		{ cwd: root, stdio: ['ignore', 2, 2], shell: isWindows && program === 'npm' },
	);
	if (status !== 0) {
		stop(`npm ci failed${error ? `: ${error.message}` : ''}. Its message is above; nothing was started.`);
	}
}

/** Stops unless the Node that the command will get is new enough. */
function requireNode() {
	const { stdout } = spawnSync('node', ['--version'], { env, encoding: 'utf8', shell: isWindows });
	const [major = 0, minor = 0] = (stdout ?? '').replace('v', '').split('.').map(Number);
	const [needMajor, needMinor] = OLDEST_NODE;
	if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
	const why = existsSync(join(modules, '.bin', isWindows ? 'node.cmd' : 'node'))
		? 'The Node 24 that npm installed does not start here'
		: `npm has no Node 24 for ${process.platform} ${process.arch}`;
	stop(`${why}. Install Node ${OLDEST_NODE.join('.')} or newer yourself and run the command again.`);
}

function run() {
	const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', shell: isWindows });
	// Ctrl+C reaches the whole group by itself: wait for the command to end in its own way.
	process.on('SIGINT', () => undefined);
	process.on('SIGTERM', () => child.kill('SIGTERM'));
	child.on('error', (error) => stop(`Cannot run ${command}: ${error.message}`));
	child.on('exit', (status, signal) => {
		process.exitCode = signal ? 128 + constants.signals[signal] : status;
	});
}

/** @returns {never} */
function stop(message) {
	console.error(message);
	process.exit(1);
}
