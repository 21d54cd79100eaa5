import { describe, expect, test } from 'vitest';
import {
  candidatePaths,
  type Effects,
  findChromium,
  installations,
  launchArguments,
  type Machine,
} from '../../scripts/chromium.ts';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID_LIKE=debian\nID=ubuntu\n';
const mint = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n';
const fedora = 'NAME="Fedora Linux"\nID=fedora\n';

const playwrightPath = '/home/ada/.cache/ms-playwright/chromium/chrome';
const fromPlaywright = { program: 'node', args: ['cli.js', 'install', 'chromium'] };
const fromDebian = [
  { program: 'apt-get', args: ['update'] },
  { program: 'apt-get', args: ['install', '-y', 'chromium'] },
];

function machineWith(changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ada',
    isRoot: false,
    osRelease: debian,
    playwrightPath,
    playwrightCommand: ['node', 'cli.js'],
    ...changes,
  };
}

interface World {
  machine?: Partial<Machine>;
  /** Programs that are there at the start. */
  present?: string[];
  /** The path that each command adds; a command not named here fails. */
  brings?: Record<string, string>;
}

function worldOf({ machine = {}, present = [], brings = {} }: World) {
  const paths = new Set(present);
  const ran: string[] = [];
  const said: string[] = [];
  const effects: Effects = {
    machine: machineWith(machine),
    isExecutable: (path) => paths.has(path),
    run: async ({ program, args }) => {
      const line = [program, ...args].join(' ');
      ran.push(line);
      const added = brings[line];
      if (added === undefined) return false;
      paths.add(added);
      return true;
    },
    say: (line) => said.push(line),
  };
  return { effects, ran, said };
}

describe('where a browser is looked for', () => {
  test('on Linux, each name in each folder of PATH, Playwright last', () => {
    const paths = candidatePaths(machineWith());
    expect(paths.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(paths).toContain('/usr/bin/google-chrome');
    expect(paths).toContain('/usr/bin/chrome');
    expect(paths.at(-1)).toBe(playwrightPath);
  });

  test('on Ubuntu, not the stub that hands over to a snap', () => {
    const paths = candidatePaths(machineWith({ osRelease: ubuntu }));
    expect(paths).not.toContain('/usr/bin/chromium');
    expect(paths).not.toContain('/usr/bin/chromium-browser');
    expect(paths).toContain('/usr/bin/google-chrome');
  });

  test('on macOS, the applications of the computer and of the user', () => {
    const paths = candidatePaths(machineWith({ platform: 'darwin', home: '/Users/ada' }));
    expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(paths.at(-1)).toBe(playwrightPath);
  });

  test('on Windows, the program folders that are set', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
    };
    const paths = candidatePaths(machineWith({ platform: 'win32', env }));
    expect(paths[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(paths).toContain(
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    );
    expect(paths.at(-1)).toBe(playwrightPath);
    expect(paths).toHaveLength(7);
  });

  test('with no PATH and no place of Playwright, nowhere', () => {
    expect(candidatePaths(machineWith({ env: {}, playwrightPath: '' }))).toEqual([]);
  });
});

describe('how a browser is installed', () => {
  test.each([
    ['Debian, root', { osRelease: debian, isRoot: true }, [fromDebian, [fromPlaywright]]],
    [
      'a relative of Debian, root',
      { osRelease: mint, isRoot: true },
      [fromDebian, [fromPlaywright]],
    ],
    ['Debian, not root', { osRelease: debian }, [[fromPlaywright]]],
    [
      'Ubuntu, root',
      { osRelease: ubuntu, isRoot: true },
      [[{ program: 'node', args: ['cli.js', 'install', '--with-deps', 'chromium'] }]],
    ],
    ['Ubuntu, not root', { osRelease: ubuntu }, [[fromPlaywright]]],
    ['Fedora, root', { osRelease: fedora, isRoot: true }, [[fromPlaywright]]],
    ['macOS', { platform: 'darwin', osRelease: '' }, [[fromPlaywright]]],
    ['Windows', { platform: 'win32', osRelease: '' }, [[fromPlaywright]]],
  ])('%s', (_, changes, expected) => {
    expect(installations(machineWith(changes))).toEqual(expected);
  });
});

describe('findChromium', () => {
  test('takes CHROMIUM_PATH before anything else', async () => {
    const { effects, ran, said } = worldOf({
      machine: { env: { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' } },
      present: ['/opt/mine', '/usr/bin/chromium'],
    });
    expect(await findChromium(effects)).toBe('/opt/mine');
    expect([ran, said]).toEqual([[], []]);
  });

  test('refuses a CHROMIUM_PATH that is no program', async () => {
    const { effects, ran } = worldOf({
      machine: { env: { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' } },
      present: ['/usr/bin/chromium'],
    });
    await expect(findChromium(effects)).rejects.toThrow(
      'CHROMIUM_PATH "/opt/gone" is not a program. Correct it, or unset it.',
    );
    expect(ran).toEqual([]);
  });

  test('ignores an empty CHROMIUM_PATH', async () => {
    const { effects } = worldOf({
      machine: { env: { CHROMIUM_PATH: '', PATH: '/usr/bin' } },
      present: ['/usr/bin/chromium'],
    });
    expect(await findChromium(effects)).toBe('/usr/bin/chromium');
  });

  test('takes the browser of the system before that of Playwright, silently', async () => {
    const { effects, ran, said } = worldOf({ present: [playwrightPath, '/usr/bin/google-chrome'] });
    expect(await findChromium(effects)).toBe('/usr/bin/google-chrome');
    expect([ran, said]).toEqual([[], []]);
  });

  test('takes that of Playwright when there is no other', async () => {
    const { effects, ran } = worldOf({ present: [playwrightPath] });
    expect(await findChromium(effects)).toBe(playwrightPath);
    expect(ran).toEqual([]);
  });

  test('installs the package of Debian as root, and says what it runs', async () => {
    const { effects, ran, said } = worldOf({
      machine: { isRoot: true },
      brings: {
        'apt-get update': '/var/lib/apt/lists',
        'apt-get install -y chromium': '/usr/bin/chromium',
      },
    });
    expect(await findChromium(effects)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update', 'apt-get install -y chromium']);
    expect(said).toEqual(ran.map((line) => `no Chromium found, running: ${line}`));
  });

  test('goes on to Playwright when the package lists cannot be read', async () => {
    const { effects, ran } = worldOf({
      machine: { isRoot: true },
      brings: { 'node cli.js install chromium': playwrightPath },
    });
    expect(await findChromium(effects)).toBe(playwrightPath);
    expect(ran).toEqual(['apt-get update', 'node cli.js install chromium']);
  });

  test('says what to do when nothing could be installed', async () => {
    const { effects } = worldOf({});
    await expect(findChromium(effects)).rejects.toThrow(
      'no Chromium found, and installing one failed. Install Chromium or Chrome, ' +
        'or run "npx playwright-core install chromium", or set CHROMIUM_PATH to the program.',
    );
  });

  test('does not trust an installation that leaves no program behind', async () => {
    const { effects } = worldOf({ brings: { 'node cli.js install chromium': '/elsewhere' } });
    await expect(findChromium(effects)).rejects.toThrow('no Chromium found');
  });
});

describe('launchArguments', () => {
  test('give up the sandbox for root only', () => {
    expect(launchArguments(true)).toContain('--no-sandbox');
    expect(launchArguments(false)).not.toContain('--no-sandbox');
  });

  test('keep the browser from calling out', () => {
    expect(launchArguments(false)).toEqual([
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
    ]);
  });
});
