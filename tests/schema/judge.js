// The outside judge of assets/schema: another program's YAML and JSON Schema (js-yaml and ajv, as Debian packages them).
//   NODE_PATH=/usr/share/nodejs node judge.js SOURCE SHINRAI
// What is shipped, what `shinrai new` writes and what the guide shows must be accepted; of tests/faults every file must be
// refused, but for the codes that excused.json gives a reason for. An excused code that is refused after all is a failure too.
'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

const yaml = require('js-yaml');
const ajv = require('ajv');

const [source, program] = process.argv.slice(2);
const text = (...parts) => fs.readFileSync(path.join(source, ...parts), 'utf8');
let failures = 0;
let judged = 0;
const fail = (sentence) => {
  failures += 1;
  console.error(sentence);
};

// As strict as each version is about what it does not know. Version 8 would also have every required key defined right beside the
// word `required`, which a choice between two spellings cannot do.
const judge = ajv.default
  ? new ajv.default({ strict: true, strictRequired: false, strictTypes: false })
  : new ajv({ strictKeywords: true, strictDefaults: true, jsonPointers: true });
const written = (kind) => JSON.parse(text('assets', 'schema', `${kind}.schema.json`));
const schemas = { fault: judge.compile(withSmallRubric()) };
for (const kind of ['scenario', 'translation', 'rubric']) schemas[kind] = judge.compile(written(kind));

// The files of tests/faults are read with a small rubric of fixed words; so the schema they are held against knows its words.
function withSmallRubric() {
  const schema = written('scenario');
  const small = text('tests', 'support', 'small_rubric.hpp');
  const words = (call) => [...small.matchAll(new RegExp(`^  ${call}\\("([^"]+)",.*?"([^"]+)", "([^"]+)"`, 'gm'))].map((row) => row.slice(1));
  const acts = words('act');
  schema.definitions['an-act'].enum = acts.filter(([id]) => !id.startsWith('event-')).flat();
  schema.definitions['an-event'].enum = acts.filter(([id]) => id.startsWith('event-')).flat();
  schema.definitions['a-principle'].enum = words('principle').flat();
  return schema;
}

// YAML 1.2's own types, as VS Code's extension reads them: no dates, no 9:30 as a number.
const read = (words) => yaml.load(words, { schema: yaml.CORE_SCHEMA });
const refusal = (kind, value) => {
  judged += 1;
  if (schemas[kind](value)) return null;
  return schemas[kind].errors.map((e) => `${e.instancePath ?? e.dataPath} ${e.message} ${JSON.stringify(e.params)}`).slice(0, 4).join('\n    ');
};
const accept = (kind, name, value) => {
  const why = refusal(kind, value);
  if (why) fail(`${name}: the loader accepts it, the ${kind} schema does not:\n    ${why}`);
};

const isSidecar = (file) => /\.(ja|en)\.yaml$/.test(file);
const yamlIn = (...parts) => fs.readdirSync(path.join(source, ...parts)).filter((f) => f.endsWith('.yaml')).sort();

function judgeShipped() {
  for (const file of yamlIn('scenarios')) {
    const kind = isSidecar(file) ? 'translation' : 'scenario';
    const words = text('scenarios', file);
    accept(kind, file, read(words));
    // Written so that a reader which knows dates finds none either.
    accept(kind, `${file}, read with dates`, yaml.load(words));
    const modeline = words.match(/^# yaml-language-server: \$schema=(\S+)\n/);
    if (!modeline || !fs.existsSync(path.join(source, 'scenarios', modeline[1]))) fail(`${file}: its first line leads an editor to no schema`);
  }
  accept('rubric', 'rubric.yaml', read(text('assets', 'rubric.yaml')));
  accept('rubric', 'small_rubric.yaml', read(text('tests', 'support', 'small_rubric.yaml')));
}

function judgeTemplates() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shinrai-schema-'));
  try {
    for (const language of ['ja', 'en']) {
      execFileSync(program, ['new', path.join(folder, language), '--keywords', language], { stdio: 'ignore' });
      const words = fs.readFileSync(path.join(folder, `${language}.yaml`), 'utf8');
      const modeline = words.match(/^# yaml-language-server: \$schema=(\S+)\n/);
      if (!modeline || !fs.existsSync(new URL(modeline[1]))) fail(`new --keywords ${language}: its first line leads an editor to no schema`);
      accept('scenario', `new --keywords ${language}`, read(words));
      // The questions it shows in comments, taken out of them as it says.
      accept('scenario', `new --keywords ${language}, its questions`, read(words.replace(/^#(?=     )/gm, ' ')));
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

// What an example of the guide stands in.
const guides = [
  {
    page: 'language.md',
    people: '登場人物',
    person: '佐藤',
    flow: (whole) => whole['場面']['甲']['流れ'],
    around: `
シナリオ: guide
題名: 例
開始日: 2026年4月6日
登場人物: {佐藤: {名前: 佐藤}}
結末: {良: {順位: 1, 題: 良, 語り: 良}}
場面: {甲: {流れ: [{終わり: 良}]}}
`,
  },
  {
    page: 'language.en.md',
    people: 'people',
    person: 'Sato',
    flow: (whole) => whole.scenes.monday.flow,
    around: `
scenario: guide
title: t
start_date: "2026-04-06"
people: {Sato: {name: Sato}}
outcomes: {good: {rank: 1, heading: g, text: g}}
scenes: {monday: {flow: [{end: good}]}}
`,
  },
];

function judgeGuide({ page, people, person, flow, around }) {
  const base = read(around);
  const examples = text('scenarios', page).match(/^```yaml\n[^]*?^```$/gm).map((block) => read(block.replace(/^```.*$/gm, '')));
  for (const example of examples) {
    const whole = structuredClone(base);
    if (Array.isArray(example)) {
      flow(whole).unshift(...example);
    } else {
      Object.assign(example[people][person], whole[people][person]);
      Object.assign(whole, example);
    }
    accept('scenario', `scenarios/${page}: ${JSON.stringify(example).slice(0, 40)}`, whole);
  }
  if (examples.length < 5) fail(`scenarios/${page} shows fewer examples than it did`);
}

// A fault of the rubric says which lines of the small one it spoils.
function spoiled(fault) {
  const lines = (value) => (Array.isArray(value) ? value : [value]);
  let words = text('tests', 'support', 'small_rubric.yaml');
  lines(fault.replace).forEach((line, at) => {
    const by = lines(fault.by)[at];
    words = words.replace(`\n${line}\n`, () => `\n${by}${by === '' || by.endsWith('\n') ? '' : '\n'}`);
  });
  return words;
}

function verdict(file) {
  try {
    const words = text('tests', 'faults', file);
    const value = file.startsWith('R') ? read(spoiled(read(words))) : read(words);
    return refusal(file.startsWith('R') ? 'rubric' : 'fault', value) ? 'refused' : 'accepted';
  } catch (error) {
    if (error instanceof yaml.YAMLException) return 'unreadable';
    throw error;
  }
}

function judgeFaults() {
  const excused = JSON.parse(text('tests', 'schema', 'excused.json'));
  const named = new Set(excused.flatMap((reason) => reason.codes));
  const reasonFor = (code) => excused.find((reason) => reason.codes.includes(code)) ??
    excused.find((reason) => (reason.families ?? []).some((family) => code.startsWith(family)) && !(reason.but ?? []).includes(code));
  for (const file of yamlIn('tests', 'faults')) {
    if (isSidecar(file)) continue;
    const code = file.slice(0, 4);
    const reason = reasonFor(code);
    const found = verdict(file);
    named.delete(code);
    if (!reason && found !== 'refused') fail(`${file}: ${found}, and excused.json has no reason for ${code}`);
    if (reason && found === 'refused') fail(`${file}: the schema refuses it; ${code} needs no excuse`);
  }
  for (const code of named) fail(`excused.json names ${code}, which tests/faults does not show`);
}

judgeShipped();
judgeTemplates();
guides.forEach(judgeGuide);
judgeFaults();
console.log(`${judged} files judged by ajv, ${failures} disagreements`);
process.exit(failures === 0 && judged > 100 ? 0 : 1);
