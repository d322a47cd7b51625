import { expect, test } from '@playwright/test';
import { PhraseBook } from '../../../../src/lib/find/phrase.ts';
import { getWords } from '../../../../src/lib/find/word.ts';

const book = new PhraseBook([
  { id: 'issuer', phrases: ['unable to get local issuer certificate'] },
  { id: '522', phrases: ['522 connection timed out'] },
  { id: 'short', phrases: ['bad dns'] },
]);
const guess = (query: string) => book.guessAll(getWords(query))?.ids;

test('a phrase that is all of a query is known in spite of wrong letters', () => {
  expect(guess('unable to get local isuer certificate')).toEqual(['issuer']);
  expect(guess('unabel to get locl isuer certificate')).toBeUndefined();
  expect(guess('522 conection timed out')).toEqual(['522']);
});

test('a phrase is known with its blanks at other places', () => {
  expect(guess('522 connectiontimed out')).toEqual(['522']);
  expect(guess('unable to get local issuer certi ficate')).toEqual(['issuer']);
});

test('two letters the other way round are one typo, where two wrong letters were too many', () => {
  const names = new PhraseBook([{ id: 'proxy', phrases: ['proxy'] }]);
  const find = (query: string) => names.find(getWords(query)).map(({ ids }) => ids.join());
  expect(find('prxoy')).toEqual(['proxy']);
  expect(find('prxuy')).toEqual([]);
});

test('two wrong letters make another word of a short one', () => {
  const names = new PhraseBook([
    { id: 'call', phrases: ['strerror'] },
    { id: 'class', phrases: ['sockettimeoutexception'] },
  ]);
  const find = (query: string) => names.find(getWords(query)).map(({ ids }) => ids.join());
  expect(find('strerrer')).toEqual(['call']);
  expect(find('sslerror')).toEqual([]);
  expect(find('dockertimeoutexception')).toEqual(['class']);
});

test('a wrong number is another code, and a short phrase is not guessed', () => {
  expect(guess('524 connection timed out')).toBeUndefined();
  expect(guess('bad dnz')).toBeUndefined();
});

test('a word with wrong letters is known by the words around it, and an ordinary one is left alone', () => {
  const names = new PhraseBook(
    [
      { id: '502', phrases: ['bad gateway'] },
      { id: 'host', phrases: ['unknown host'] },
    ],
    ['getaway'],
  );
  const find = (query: string) => names.find(getWords(query)).map(({ ids }) => ids.join());
  expect(find('proxy shows bad gatway since monday')).toEqual(['502']);
  expect(find('game uknow host')).toEqual(['host']);
  expect(find('good gatway')).toEqual([]);
  expect(find('a bad getaway')).toEqual([]);
});

test('a name with a typo wins over a name that is one of its words', () => {
  const names = new PhraseBook([
    { id: 'socket', phrases: ['connection refused'] },
    { id: 'dns', phrases: ['refused'] },
  ]);
  const find = (query: string) => names.find(getWords(query)).map(({ ids }) => ids.join());
  expect(find('conection refused (please help)')).toEqual(['socket']);
  expect(find('query refused')).toEqual(['dns']);
});

test('one thing is known by a phrase that says several', () => {
  const names = new PhraseBook(
    [
      { id: 'files', phrases: ['too many open files'] },
      { id: 'time', phrases: ['request time over'] },
    ],
    ['file', 'times'],
  );
  const find = (query: string) => names.find(getWords(query)).map(({ ids }) => ids.join());
  expect(find('server: too many open file')).toEqual(['files']);
  expect(find('request times over')).toEqual([]);
});

test('a word that lacks a letter of an ordinary one is no code that has another letter more', () => {
  const names = new PhraseBook([{ id: 'denied', phrases: ['eacces'] }], ['access']);
  const find = (query: string) => names.find(getWords(query)).map(({ ids }) => ids.join());
  expect(find('eaccess')).toEqual(['denied']);
  expect(find('acces')).toEqual([]);
});
