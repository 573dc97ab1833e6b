'use strict';

// Runs JavaScript files of a service for the compiler. One request a line comes in on stdin, as JSON; answers and
// questions go out on stdout behind a mark, so that whatever else is written there does no harm.

const path = require('path');
const { createRequire } = require('module');
const { pathToFileURL } = require('url');

const mark = process.argv[1];
const write = process.stdout.write.bind(process.stdout);
// What the user's code prints is no part of the conversation.
process.stdout.write = process.stderr.write.bind(process.stderr);
const send = (message) => write('\n' + mark + JSON.stringify(message) + '\n');

const questions = new Map();
const running = new Map();

const ask = (id, kind, text) => new Promise((resolve, reject) => {
  const question = questions.size + 1;
  questions.set(question, { resolve, reject });
  send({ id, question, kind, text });
});

const isFunction = (value) => typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value));

const useTypeScript = (file) => {
  const own = createRequire(file);
  let tsNode;
  try {
    tsNode = own.resolve('ts-node');
  } catch {
    if (process.features.typescript || process.execArgv.includes('--experimental-strip-types')) return false;
    throw Object.assign(new Error(), { noTypeScript: true });
  }
  own(tsNode).register();
  return true;
};

const load = async (file) => {
  const ending = path.extname(file);
  if (ending !== '.mjs' && (ending !== '.ts' || useTypeScript(file))) {
    try {
      return require(file);
    } catch (error) {
      if (!error || error.code !== 'ERR_REQUIRE_ESM') throw error;
    }
  }
  const loaded = await import(pathToFileURL(file).href);
  return 'default' in loaded ? loaded.default : loaded;
};

const find = async ({ id, file, address, isService, options }) => {
  const told = {
    options,
    resolveVariable: (text) => ask(id, 'variable', String(text)),
    resolveConfigurationProperty: (keys) => ask(id, 'property', [].concat(keys).join('.')),
  };
  let called = isService;
  const settle = async (value) => {
    if (called || !isFunction(value)) return value;
    called = true;
    return value(told);
  };
  let value = await settle(await load(file));
  for (const key of address ? address.split('.') : []) {
    if (typeof value === 'string') value = await ask(id, 'text', value);
    if (value == null) return null;
    value = await settle(await value[key]);
  }
  return value;
};

const unlike = (value) => {
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol' || typeof value === 'bigint') return 'a ' + typeof value;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const prototype = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null || Object.prototype.toString.call(value) === '[object Module]';
  return isPlain ? null : 'an object of the class ' + ((value.constructor && value.constructor.name) || 'without a name');
};

// The message of an error, and where it happened in the file.
const describe = (error, file) => {
  const isError = error !== null && typeof error === 'object' && 'message' in error;
  const stack = isError ? String(error.stack).split(pathToFileURL(file).href).join(file) : '';
  const at = stack.indexOf(file + ':');
  const place = at < 0 ? null : /^:(\d+)(?::(\d+))?/.exec(stack.slice(at + file.length));
  return {
    message: String(isError ? error.message : error).split('\n')[0].slice(0, 1000),
    line: place ? Number(place[1]) : 0,
    column: place && place[2] ? Number(place[2]) : 1,
  };
};

const answer = async (request) => {
  const { id, file, limit, environment } = request;
  for (const name of Object.keys(environment)) if (!(name in process.env)) process.env[name] = environment[name];
  running.set(id, file);
  try {
    const value = await find(request);
    const problem = unlike(value);
    if (problem) return send({ id, unlike: problem });
    const text = JSON.stringify(value === undefined ? null : value);
    return send(text.length > limit ? { id, unlike: 'more than ' + limit + ' characters' } : { id, json: text });
  } catch (error) {
    if (error && error.noTypeScript) return send({ id, noTypeScript: process.version });
    // Why a variable has no value was told where it was looked for.
    return send(error && error.isTold ? { id, isTold: true } : { id, failed: describe(error, file) });
  } finally {
    running.delete(id);
  }
};

// What nobody awaits fails the request that is running.
const failAll = (error) => {
  for (const [id, file] of running) send({ id, failed: describe(error, file) });
};
process.on('uncaughtException', failAll);
process.on('unhandledRejection', failAll);

require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const message = JSON.parse(line.replace(/^\uFEFF/, ''));
  if (!message.reply) {
    answer(message);
    return;
  }
  const { resolve, reject } = questions.get(message.reply);
  if (message.unknown) reject(Object.assign(new Error('the variable has no value'), { isTold: true }));
  else resolve(JSON.parse(message.json));
}).on('close', () => process.exit(0));
