import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../scripts/import.ts';
import type { Network } from '../../src/import/download.ts';
import { wholeMonths } from '../../src/import/feeds/ftc-dnc.ts';
import { contents, dataCopy, edit, emptyFolder, Recorder } from '../maintain/scene.ts';

const offline: Network = {
  fetch: async () => new Response('', { status: 403 }),
  wait: async () => {},
};

async function imported(
  feed: string,
  files: Readonly<Record<string, string>>,
  prepare: (data: string) => Promise<void> = async () => {},
) {
  const [data, saved] = [await dataCopy(), await emptyFolder()];
  await prepare(data);
  for (const [name, content] of Object.entries(files)) await writeFile(join(saved, name), content);
  const before = JSON.stringify(await contents(data));
  const output = new Recorder();
  const status = await main([feed, '--from', saved, '--data', data], output, '2026-11-28', offline);
  const after = await contents(data);
  const counts = (after[join(data, 'losses/complaint-counts.csv')] ?? '').split('\n');
  const isWritten = before !== JSON.stringify(after);
  return { status, said: output.said, complained: output.complained, counts, isWritten };
}

const cafcHead =
  "\uFEFFNumero d'identification / Number ID,Date Received / Date reçue,Complaint Received Type,Type de plainte recue,Country,Pays,Province/State,Province/Etat,Fraud and Cybercrime Thematic Categories,Categories thematiques,Solicitation Method,Methode,Gender,Genre,Language of Correspondence,Langue,Victim Age Range / Tranche d'age des victimes,Complaint Type,Type de plainte,Number of Victims / Nombre de victimes,Dollar Loss /pertes financieres";

const report = (day: string, province: string, loss: string, type = 'Victim') =>
  `1,${day},Phone,Tel,Canada,Canada,${province},${province},Service,Service,Direct call,Appel,Female,Femme,English,Anglais,'60 - 69 / '60 - 69,${type},x,1,${loss}`;

/** The vocabularies that a release needs, which the fixture has in part. */
const withGroups = (data: string) =>
  edit(data, 'losses/complaint-groups.csv', (text) => {
    const more = [
      'contact-direct-call,contact,Direct call,,',
      'gender-female,gender,Female,,',
      'language-english,language,English,,',
      'outcome-attempt,outcome,Attempt,,',
      'outcome-victim,outcome,Victim,,',
      'reported-by-phone,reported-by,Phone,,',
    ];
    const [head = '', ...rows] = text.trimEnd().split('\n');
    return `${[head, ...[...rows, ...more].sort()].join('\n')}\n`;
  });

describe('cafc', () => {
  const rows = [
    report('2025-08-05', 'Ontario', '"$1,000.50"'),
    report('2025-08-06', 'Ontario', '$200.00'),
    report('2025-08-07', 'Ontario', '$300.00'),
    report('2025-08-08', 'Ohio', '$77.00'),
    report('2025-09-09', 'Not Specified', '$0.00', 'Attempt'),
  ];

  test('counts by month, place and group, and keeps amounts of one or two people back', async () => {
    const { complained, counts } = await imported(
      'cafc',
      { 'cafc.csv': `${cafcHead}\r\n${rows.join('\n')}\n` },
      withGroups,
    );
    expect(complained).toBe('');
    const line = (place: string, group = 'all', period = '2025-08') =>
      counts.find((text) => text.startsWith(`ca-cafc,cafc-service,${period},${place},${group},`));
    expect(line('CA')).toMatch(/,cafc-frs-2025-10,4,4,0,4,1577\.5,CAD,exact,/);
    expect(line('CA-ON')).toMatch(/,3,3,0,3,1500\.5,CAD,exact,/);
    expect(line('CA', 'place-abroad')).toMatch(
      /,1,1,0,1,,,exact,.*,suppressed,The amount rests on/,
    );
    expect(line('CA', 'place-not-named', '2025-09')).toMatch(/,1,0,1,0,0,CAD,exact,/);
    expect(line('CA', 'age-60-69', '2025-08/2025-09')).toMatch(/,5,4,1,4,1577\.5,CAD,/);
  });

  test.each([
    [
      'a column that is gone',
      cafcHead.replace('Gender', 'Sexe'),
      'cafc.csv:1  no column begins with "Gender"',
    ],
    ['a web page', '<!doctype html>', 'cafc.csv:1  this is a web page'],
  ])('refuses %s', async (_, head, message) => {
    const { status, complained, isWritten } = await imported('cafc', {
      'cafc.csv': `${head}\n${rows.join('\n')}\n`,
    });
    expect(complained).toContain(message);
    expect([status, isWritten]).toEqual([1, false]);
  });

  test('refuses a file that is cut off', async () => {
    const { status, complained, isWritten } = await imported('cafc', {
      'cafc.csv': `${cafcHead}\n${rows.join('\n').slice(0, -60)}`,
    });
    expect(complained).toMatch(/cafc\.csv:6 .*it may be cut off or changed/);
    expect([status, isWritten]).toEqual([1, false]);
  });

  test('names a category that the record does not know', async () => {
    const { complained } = await imported(
      'cafc',
      { 'cafc.csv': `${cafcHead}\n${rows.join('\n').replaceAll('Service', 'Servicing')}\n` },
      withGroups,
    );
    expect(complained).toContain('category "Servicing"  the record does not know it');
  });
});

describe('scamwatch', () => {
  const head =
    'StartOfMonth,Address_State,Scam___Contact_Mode,Complainant_Age,Complainant_Gender,Category_Level_2,Category_Level_3,Amount_lost,Number_of_reports';
  const row = (category: string) =>
    `2025-05-01,Victoria,Phone call,65 and over,Female,Attempts,${category},$0.00,12`;

  test('refuses the categories in use since 2025, alone and beside the former ones', async () => {
    const alone = await imported('scamwatch', {
      'a.csv': `${head}\n${row('Account or identity takeover scams')}\n`,
    });
    expect(alone.complained).toContain('The files have the categories in use since 2025');
    const both = await imported('scamwatch', {
      'a.csv': `${head}\n${row('Account or identity takeover scams')}\n${row('Remote access scams')}\n`,
    });
    expect(both.complained).toContain('categories of two lists');
    expect([alone.isWritten, both.isWritten]).toEqual([false, false]);
  });
});

describe('ftc-dnc', () => {
  const head =
    'Company_Phone_Number,Created_Date,Violation_Date,Consumer_City,Consumer_State,Consumer_Area_Code,Subject,Recorded_Message_Or_Robocall';
  const call = (day: string, state: string, robocall: string, second = '00') =>
    `2025550101,${day} 00:00:${second},${day} 00:00:00,Anytown,${state},360,Computer  & technical support,${robocall}`;

  test('a month is whole when each of its days is there', () => {
    const days = Array.from(
      { length: 28 },
      (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}`,
    );
    expect([...wholeMonths([...days, '2026-03-01'])]).toEqual(['2026-02']);
    expect(wholeMonths(days.slice(1)).size).toBe(0);
  });

  test('counts nothing of a month that lacks days, and says so', async () => {
    const { said, isWritten } = await imported('ftc-dnc', {
      'DNC_2026-09-01.csv': `${head}\n${call('2026-08-31', 'Ohio', 'Y')}\n`,
    });
    expect(said).toContain('1 row read: 0 new');
    expect(said).toContain('2026-08 is not counted: some of its days are missing.');
    expect(isWritten).toBe(false);
  });

  test('refuses a day that two files hold', async () => {
    const text = `${head}\n${call('2026-08-31', 'Ohio', 'Y')}\n`;
    const { complained, isWritten } = await imported('ftc-dnc', { 'a.csv': text, 'b.csv': text });
    expect(complained).toContain('a.csv and b.csv both hold complaints of 2026-08-31.');
    expect(isWritten).toBe(false);
  });

  test('counts a complaint that is there twice once, and keeps no number and no city', async () => {
    const days = Array.from(
      { length: 28 },
      (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}`,
    );
    const calls = days.map((day) => call(day, 'Ohio', 'N'));
    const twice = [
      ...calls,
      call('2026-02-01', 'Ohio', 'N'),
      call('2026-02-01', 'Ohio', 'Y', '01'),
      // Alike in second and number alone: no copy of it.
      call('2026-02-01', 'Texas', 'N'),
    ];
    const { counts, complained } = await imported(
      'ftc-dnc',
      { 'feb.csv': `${head}\n${twice.join('\n')}\n` },
      async (data) => {
        await edit(data, 'losses/complaint-groups.csv', (text) =>
          text.replace(
            'place-abroad,',
            'call-live-caller,call-type,Live caller,,\ncall-robocall,call-type,Robocall,,\nplace-abroad,',
          ),
        );
        await edit(data, 'losses/complaint-categories.csv', (text) =>
          text.replace(
            'ipa-fake',
            'dnc-computer-and-technical-support,us-ftc,Computer & technical support,,tech-support,2026-02,2026-02,,\nipa-fake',
          ),
        );
      },
    );
    expect(complained).toBe('');
    expect(counts.filter((line) => /^us-ftc,dnc-.*,2026-02,/.test(line))).toEqual([
      expect.stringContaining('2026-02,US-OH,all,ftc-dnc-calls-2026-02,29,'),
      expect.stringContaining('2026-02,US-OH,call-live-caller,ftc-dnc-calls-2026-02,28,'),
      expect.stringContaining('2026-02,US-OH,call-robocall,ftc-dnc-calls-2026-02,1,'),
      expect.stringContaining('2026-02,US-TX,all,ftc-dnc-calls-2026-02,1,'),
      expect.stringContaining('2026-02,US-TX,call-live-caller,ftc-dnc-calls-2026-02,1,'),
      expect.stringContaining('2026-02,US-TX,call-robocall,ftc-dnc-calls-2026-02,0,'),
    ]);
    expect(counts.join('\n')).not.toMatch(/2025550101|Anytown/);
  });
});
