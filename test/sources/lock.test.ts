import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { lockFolder, releaseAllLocks } from '../../src/sources/lock.ts';
import { removeTemporaries } from '../../src/sources/remove-temporaries.ts';
import { makeFolder } from './temporary-folder.ts';

/** What a file system without hard links does, and what happens just before a lock is put aside. */
const disk = vi.hoisted(() => ({ hasLinks: true, beforeRename: () => {} }));
vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    link: (...args: Parameters<typeof real.link>) =>
      disk.hasLinks ? real.link(...args) : Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' })),
    rename: (...args: Parameters<typeof real.rename>) => {
      disk.beforeRename();
      return real.rename(...args);
    },
  };
});
afterEach(() => {
  disk.hasLinks = true;
  disk.beforeRename = () => {};
});

it('lets one run in at a time', async () => {
  const folder = makeFolder();
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({
    name: 'AuditError',
    code: 'busy',
    message: expect.stringContaining(`process ${process.pid}`),
  });
  expect(readdirSync(folder)).toEqual(['.sluice.lock']);
  await release();
  await release();
  expect(readdirSync(folder)).toEqual([]);
  await (await lockFolder(folder))();
});

it('lets exactly one of many in', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, '.sluice.lock'), `${deadPid()} ${hostname()} x\n`);
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  expect(outcomes.filter(it => it.status === 'fulfilled').length).toBe(1);
  expect(readdirSync(folder)).toEqual(['.sluice.lock']);
});

it('takes over from a process that is dead, or that had our own id before us', async () => {
  for (const text of [`${deadPid()} ${hostname()} x\n`, `${process.pid} ${hostname()} x\n`, 'not a lock', '']) {
    const folder = makeFolder({ '.sluice.lock': text });
    utimesSync(join(folder, '.sluice.lock'), 0, 0);
    const release = await lockFolder(folder);
    expect(readFileSync(join(folder, '.sluice.lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    await release();
    expect(readdirSync(folder)).toEqual([]);
  }
});

it('leaves a living process and another machine alone', async () => {
  const child = spawn('sleep', ['60']);
  for (const text of [`${child.pid} ${hostname()} x\n`, `${deadPid()} another-host x\n`]) {
    const folder = makeFolder({ '.sluice.lock': text });
    await expect(lockFolder(folder)).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringContaining('.sluice.lock'),
    });
    expect(readFileSync(join(folder, '.sluice.lock'), 'utf8')).toBe(text);
  }
  child.kill();
});

it('waits for an owner that is not written yet, where there are no hard links', async () => {
  disk.hasLinks = false;
  for (const text of ['', '12', `${deadPid()} ${hostname()}`]) {
    const folder = makeFolder({ '.sluice.lock': text });
    await expect(lockFolder(folder)).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringContaining('is in use by another run'),
    });
    expect(readFileSync(join(folder, '.sluice.lock'), 'utf8')).toBe(text);
  }
  const folder = makeFolder();
  const release = await lockFolder(folder);
  expect(readdirSync(folder)).toEqual(['.sluice.lock']);
  await release();
  expect(readdirSync(folder)).toEqual([]);
});

it.each([true, false])('puts a lock back that is not the stale one any more; hard links: %s', async hasLinks => {
  disk.hasLinks = hasLinks;
  const folder = makeFolder({ '.sluice.lock': `${deadPid()} ${hostname()} x\n` });
  const path = join(folder, '.sluice.lock');
  const living = `${process.ppid} ${hostname()} x\n`;
  disk.beforeRename = () => writeFileSync(path, living);
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'busy' });
  expect(readFileSync(path, 'utf8')).toBe(living);
  expect(readdirSync(folder)).toEqual(['.sluice.lock']);
});

it.skipIf(process.platform !== 'linux')('tells a living process from a dead one whose id it has', async () => {
  const folder = makeFolder();
  const release = await lockFolder(folder);
  const [, , , birth] = readFileSync(join(folder, '.sluice.lock'), 'utf8').trim().split(' ');
  await release();
  const child = spawn('sleep', ['60']);
  const [boot, own] = birth!.split(':');
  const ticks = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[21];
  expect(own).toBe(ticks(process.pid));
  for (const [born, isHeld] of [
    [`${boot}:${ticks(child.pid!)}`, true],
    [`${boot}:1`, false],
    [`0${boot!.slice(1)}x:${ticks(child.pid!)}`, false],
  ] as const) {
    const locked = makeFolder({ '.sluice.lock': `${child.pid} ${hostname()} x ${born}\n` });
    const outcome = await lockFolder(locked).then(
      giveBack => giveBack().then(() => false),
      error => error.code === 'busy',
    );
    expect([born, outcome]).toEqual([born, isHeld]);
  }
  child.kill();
});

it('leaves no draft of a lock behind, but that of a process that lives', async () => {
  const dead = `.sluice.lock.${deadPid()}-0f1e`;
  const living = `.sluice.lock.${process.ppid}-0f1e`;
  const folder = makeFolder({ [dead]: '', [living]: '', '.sluice.lock': '', 'a.jsonl': '' });
  await removeTemporaries(folder);
  expect(readdirSync(folder).sort()).toEqual(['.sluice.lock', living, 'a.jsonl'].sort());
});

it('gives all locks back at once', async () => {
  const folder = makeFolder();
  const release = await lockFolder(folder);
  releaseAllLocks();
  expect(readdirSync(folder)).toEqual([]);
  const next = await lockFolder(folder);
  await release();
  expect(readdirSync(folder)).toEqual(['.sluice.lock']);
  await next();
});

it('says that the folder is missing', async () => {
  await expect(lockFolder(join(makeFolder(), 'no'))).rejects.toMatchObject({ code: 'output' });
});

function deadPid(): number {
  return spawnSync('true').pid;
}
