import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';

/** What the choice of a browser depends on. */
export interface Machine {
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isRoot: boolean;
  /** Text of /etc/os-release, empty elsewhere than on Linux. */
  osRelease: string;
  /** Where Playwright keeps its own browser, whether or not it is there. */
  playwrightPath: string;
  /** The command that starts Playwright's own command line. */
  playwrightCommand: readonly [program: string, ...args: string[]];
}

export interface Command {
  program: string;
  args: readonly string[];
}

export interface Effects {
  machine: Machine;
  isExecutable(path: string): boolean;
  /** Runs to the end; false when the command fails or does not exist. */
  run(command: Command): Promise<boolean>;
  say(line: string): void;
}

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const howToInstall =
  'Install Chromium or Chrome, or run "npx playwright-core install chromium", ' +
  'or set CHROMIUM_PATH to the program.';

/** The paths to look at, best first: the system's browser, then Playwright's own. */
export function candidatePaths(machine: Machine): string[] {
  return [...systemPaths(machine), machine.playwrightPath].filter((path) => path !== '');
}

function systemPaths(machine: Machine): string[] {
  const { env, home, platform } = machine;
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(home, 'Applications')];
    return macPrograms.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(isFilled);
    return windowsPrograms.flatMap((program) =>
      folders.map((folder) => win32.join(folder, program)),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter(isFilled);
  // Ubuntu's chromium only hands over to a snap, which cannot read a profile in /tmp.
  const names = isUbuntu(machine)
    ? linuxNames.filter((name) => !name.startsWith('chromium'))
    : linuxNames;
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** The ways to install a browser here, best first; each is a list of commands to run in order. */
export function installations(machine: Machine): Command[][] {
  const [program, ...args] = machine.playwrightCommand;
  const playwright = (...options: string[]): Command[] => [
    { program, args: [...args, 'install', ...options, 'chromium'] },
  ];
  if (!machine.isRoot) return [playwright()];
  if (isUbuntu(machine)) return [playwright('--with-deps')];
  if (!isDebian(machine)) return [playwright()];
  const debian = [
    { program: 'apt-get', args: ['update'] },
    { program: 'apt-get', args: ['install', '-y', 'chromium'] },
  ];
  return [debian, playwright()];
}

/** Arguments that keep Chromium quiet and offline, and let it run as root. */
export function launchArguments(isRoot: boolean = runsAsRoot()): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Lists below the address bar, which nobody sees here, take a process for each window.
    '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  ];
}

/**
 * The path of a Chromium or Chrome to run, installed first where none is found.
 * Throws an Error whose message says what to do.
 */
export async function findChromium(effects: Effects = thisMachine()): Promise<string> {
  const { machine, isExecutable, run, say } = effects;
  const chosen = machine.env.CHROMIUM_PATH;
  if (isFilled(chosen)) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH "${chosen}" is not a program. Correct it, or unset it.`);
  }
  const look = () => candidatePaths(machine).find(isExecutable);
  const found = look();
  if (found !== undefined) return found;
  for (const commands of installations(machine)) {
    for (const command of commands) {
      say(`no Chromium found, running: ${[command.program, ...command.args].join(' ')}`);
      if (!(await run(command))) break;
    }
    const installed = look();
    if (installed !== undefined) return installed;
  }
  throw new Error(`no Chromium found, and installing one failed. ${howToInstall}`);
}

function thisMachine(): Effects {
  return {
    machine: {
      platform: process.platform,
      env: process.env,
      home: homedir(),
      isRoot: runsAsRoot(),
      osRelease: readIfThere('/etc/os-release'),
      playwrightPath: chromium.executablePath(),
      playwrightCommand: [process.execPath, playwrightCli()],
    },
    isExecutable,
    run: runQuietly,
    say: (line) => console.error(line),
  };
}

function isUbuntu({ osRelease }: Machine): boolean {
  return fieldOf(osRelease, 'ID') === 'ubuntu';
}

/** Debian itself or a relative of it. */
function isDebian({ osRelease }: Machine): boolean {
  const names = `${fieldOf(osRelease, 'ID')} ${fieldOf(osRelease, 'ID_LIKE')}`;
  return names.split(' ').includes('debian');
}

function fieldOf(osRelease: string, name: string): string {
  const line = osRelease.split('\n').find((text) => text.startsWith(`${name}=`)) ?? '';
  return line.slice(name.length + 1).replaceAll(/["']/g, '');
}

function isFilled(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

function playwrightCli(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** All output goes to standard error: standard output is for the path alone. */
function runQuietly({ program, args }: Command): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['ignore', process.stderr, process.stderr] });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

if (import.meta.main) {
  try {
    console.log(await findChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
