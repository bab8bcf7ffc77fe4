import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PROJECT } from './project.mjs';

/*
 * What is on its way between an agent and the bureaus on a day of the demonstration. It comes as real things come: the invented
 * people log in and do it by the API.
 */

const FOLDER = path.join(PROJECT, 'apps/api/data/demo');
const API = '/api/v1';
const POLL_MILLISECONDS = 200;
/** A busy machine is slow; this only ends a wait that is in vain. */
const READ_WITHIN_SECONDS = 120;

/**
 * Does nothing where an agent of the demonstration has already handed in a list.
 * @param {string} origin of the API
 * @param {string} people as `jwb demo-people` prints them: `demo-xian  PASSWORD  …`, a line each
 * @returns {Promise<boolean>} whether it did anything
 * @throws when the API refuses something
 */
export async function playDemoDay(origin, people) {
  const day = JSON.parse(readFileSync(path.join(FOLDER, 'day.json'), 'utf8'));
  const passwords = new Map(
    people.split('\n').map((line) => /** @type {[string, string]} */ (line.split(/\s+/))),
  );
  const everybody = [day.draft.by, day.submitted.by, day.question.by, day.help.by, day.warning.by];
  if (!everybody.every((name) => passwords.has(name))) return false;

  /** @param {string} name @param {'staff' | 'agent'} world */
  const logIn = (name, world) => Person.logIn(origin, world, name, passwords.get(name) ?? '');
  const clerk = await logIn(day.draft.by, 'agent');
  const { lines } = await clerk.read('/agent/list-uploads');
  if (lines.length > 0) return false;
  await uploadList(clerk, day.draft.file);
  await submitList(await logIn(day.submitted.by, 'agent'), day.submitted.file);
  const officer = await logIn(day.question.by, 'staff');
  await askAboutNumber(officer, day.question);
  await askForHelp(officer, day.help);
  await proposeWarning(await logIn(day.warning.by, 'staff'), day.warning);
  return true;
}

/**
 * Begins a list, and leaves it where its clerk finds the faults.
 * @param {Person} clerk @param {string} file
 * @returns {Promise<string>} its id
 */
async function uploadList(clerk, file) {
  const form = new FormData();
  form.append('file', new Blob([readFileSync(path.join(FOLDER, file))]), file);
  const { id } = await clerk.write('POST', '/agent/list-uploads', form);
  await untilReady(clerk, id);
  return id;
}

/** @param {Person} clerk @param {string} file */
async function submitList(clerk, file) {
  const id = await uploadList(clerk, file);
  await clerk.write('PUT', `/agent/list-uploads/${id}/missing`, { outletIds: null, choice: 'keep' });
  await untilReady(clerk, id);
  // The vocabulary is there once it is built, which this file does not wait for by being read.
  const { LIST_ATTESTATION } = await import('../../packages/shared/dist/index.js');
  await clerk.write('POST', `/agent/list-uploads/${id}/attestation`, { version: LIST_ATTESTATION.version });
  await clerk.write('POST', `/agent/list-uploads/${id}/submission`);
}

/** @param {Person} clerk @param {string} id */
async function untilReady(clerk, id) {
  const deadline = Date.now() + READ_WITHIN_SECONDS * 1000;
  for (;;) {
    const { stage, failure } = await clerk.read(`/agent/list-uploads/${id}`);
    if (stage === 'ready') return;
    if (stage === 'failed' || Date.now() > deadline)
      throw new Error(`the demonstration's list is ${stage}: ${JSON.stringify(failure)}`);
    await delay(POLL_MILLISECONDS);
  }
}

/** @param {Person} officer @param {{ number: string, brand: string, words: string, daysToAnswer: number }} question */
async function askAboutNumber(officer, { number, brand, words, daysToAnswer }) {
  const body = { number, brandIds: [await brandId(officer, brand)], words, dueOn: inDays(daysToAnswer) };
  await officer.write('POST', '/staff/number-questions', body);
}

/** @param {Person} officer @param {{ respondent: string, brand: string, daysToAnswer: number } & Record<string, unknown>} help */
async function askForHelp(officer, { by, respondent, brand, daysToAnswer, ...told }) {
  const { lines } = await officer.read(`/staff/cases?list=all&respondent=${encodeURIComponent(respondent)}`);
  // Whoever began with an older demonstration, or with cases of their own, has not got it.
  if (lines.length === 0) return;
  const body = { ...told, brandId: await brandId(officer, brand), dueOn: inDays(daysToAnswer) };
  await officer.write('POST', `/staff/cases/${lines[0].id}/help-requests`, body);
}

/** @param {Person} officer @param {{ evidence: object[], measures: object[], reviewInDays: number } & Record<string, unknown>} warning */
async function proposeWarning(officer, { by, evidence, measures, reviewInDays, ...words }) {
  const body = { ...words, holderAskedOn: inDays(-2), reviewOn: inDays(reviewInDays) };
  const { id } = await officer.write('POST', '/staff/number-warnings', body);
  for (const each of evidence) await officer.write('POST', `/staff/number-warnings/${id}/evidence`, each);
  for (const each of measures)
    await officer.write('POST', `/staff/number-warnings/${id}/measures`, { ...each, takenOn: inDays(-1) });
  const { version } = await officer.read(`/staff/number-warnings/${id}`);
  await officer.write('POST', `/staff/number-warnings/${id}/acts`, { act: 'propose', seenVersion: version });
}

/** @param {Person} officer @param {string} name */
async function brandId(officer, name) {
  const { items } = await officer.read('/brands');
  return items.find((/** @type {{ name: string }} */ brand) => brand.name === name).id;
}

/** The day in China so many days from today, `YYYY-MM-DD`. @param {number} days */
function inDays(days) {
  const instant = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(instant);
}

/** Somebody who is logged in. */
class Person {
  /** @param {string} origin @param {string} cookie */
  constructor(origin, cookie) {
    this.origin = origin;
    this.cookie = cookie;
  }

  /** @param {string} origin @param {'staff' | 'agent'} world @param {string} loginName @param {string} password */
  static async logIn(origin, world, loginName, password) {
    const answer = await fetch(`${origin}${API}/${world}-sessions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin },
      body: JSON.stringify({ loginName, password }),
    });
    await bodyOf(answer);
    return new Person(origin, (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
  }

  /** @param {string} address */
  async read(address) {
    return bodyOf(await fetch(this.origin + API + address, { headers: { Cookie: this.cookie } }));
  }

  /** @param {'POST' | 'PUT'} method @param {string} address @param {FormData | object} [body] */
  async write(method, address, body) {
    const isForm = body instanceof FormData;
    const answer = await fetch(this.origin + API + address, {
      method,
      headers: {
        ...{ Cookie: this.cookie, Origin: this.origin, 'Idempotency-Key': randomUUID() },
        ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
      },
      body: isForm || body === undefined ? body : JSON.stringify(body),
    });
    return bodyOf(answer);
  }
}

/** @param {Response} answer */
async function bodyOf(answer) {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`the demonstration was refused ${answer.url}: ${answer.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
}
