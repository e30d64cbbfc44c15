import type { Meaning } from './meaning.ts'

/** Operations, money, results, implementation and the end of the text. */
export const meaningsOfDelivery: Readonly<Record<string, Meaning>> = {
  procedures: { telling: ['give & sequence & span & record'], likely: ['sequence & record & give'] },
  'request-intake': {
    telling: ['ask & received & span', 'ask & received'],
    likely: ['ask & way', 'ask & contact'],
  },
  'incident-problem': {
    telling: [
      'trouble & fix & span',
      'trouble & span & span',
      'trouble & fix & clock',
      'trouble & ahead & span',
    ],
    likely: ['trouble & fix', 'trouble & contact'],
  },
  'business-continuity': {
    telling: ['disaster & comeback & span', 'disaster & comeback'],
    likely: ['disaster'],
  },
  security: { telling: ['secure & staff', 'secure & record', 'secure & must'], likely: ['secure'] },
  privacy: {
    telling: [
      'person & guard & staff',
      'person & guard & none',
      'person & guard & record',
      'person & guard & law',
    ],
    likely: ['person & guard', 'person & keep'],
  },
  'information-management': {
    telling: ['record & keep & keep', 'record & keep & span & count', 'record & keep & party'],
    likely: ['record & keep', 'record & keep & count'],
  },
  atip: { telling: ['foi & party', 'foi & give', 'foi & raise'], likely: ['foi'] },
  'official-languages': { telling: ['bilingual & give', 'bilingual & public', 'bilingual'] },
  accessibility: { telling: ['access & give', 'access & follow', 'access & ask'], likely: ['access'] },
  technology: {
    telling: ['system & link & party', 'system & link & record'],
    likely: ['system & link'],
  },
  assets: {
    telling: ['thing & possess & party', 'thing & possess'],
    likely: ['thing & keep', 'thing & give'],
  },
  'human-resources': {
    telling: ['staff & employment & employment', 'staff & employment & party', 'staff & employment'],
    likely: ['staff & teach'],
  },
  channels: { telling: ['way & clock', 'way & weekday'], likely: ['way & public'] },
  criticality: {
    telling: ['critical & trouble', 'critical & count & span'],
    likely: ['critical & give', 'critical'],
  },
  'financial-arrangement': {
    telling: ['amount & pay & party', 'pay & amount', 'pay & none & party', 'share & spend'],
    likely: ['pay & party', 'bill & party'],
  },
  'financial-authority': { likely: ['law & spend & empower', 'empower & spend'] },
  'cost-base': {
    telling: [
      'costparts & costparts & pay',
      'costparts & costparts & share',
      'pay & staff & thing',
      'spend & staff & share',
    ],
    likely: ['costparts & costparts', 'price & spend'],
  },
  'fee-structure': {
    telling: ['amount & count & price', 'amount & every & price'],
    likely: ['amount & every', 'price & amount'],
  },
  pooling: { telling: ['share & spend & count', 'share & pay', 'share & spend'], likely: ['share & party'] },
  'budget-estimate': {
    telling: ['ceiling & amount', 'ceiling & amount & span'],
    likely: ['ceiling & pay', 'amount & span'],
  },
  'conditional-funding': {
    telling: ['hinges & appropriation & pay', 'hinges & appropriation'],
    likely: ['appropriation & pay'],
  },
  invoicing: {
    telling: ['bill & amount & every', 'bill & pay & span', 'bill & pay & every', 'bill & pay & date'],
    likely: ['bill & pay', 'bill & span'],
  },
  'financial-coding': { telling: ['coding & count'], likely: ['coding'] },
  'level-variance-finance': {
    telling: ['fail & credit', 'fail & credit & amount', 'fail & credit & percent'],
    likely: ['credit & percent'],
  },
  'cost-change': { telling: ['climb & price', 'climb & amount', 'climb & pay'], likely: ['climb & every'] },
  'financial-reporting': {
    telling: ['report & spend & every', 'report & spend & party', 'report & spend & date'],
    likely: ['report & spend'],
  },
  taxes: { telling: ['tax & none', 'tax & amount', 'tax & pay'], likely: ['tax'] },
  'expected-results': {
    telling: ['horizon & public & gain', 'outcome & gain', 'outcome & public'],
    likely: ['horizon & gain', 'horizon & percent', 'horizon & public', 'outcome'],
  },
  'service-standards': {
    telling: ['percent & ontime & count', 'give & ontime & count & span', 'give & percent'],
    likely: ['ontime & count & span', 'percent & ontime'],
  },
  'performance-targets': { telling: ['target & percent', 'target & count'], likely: ['target'] },
  'client-satisfaction': {
    telling: ['satisfied & public', 'satisfied & every', 'satisfied & percent'],
    likely: ['satisfied'],
  },
  measurement: {
    telling: ['computed & percent', 'computed & performed', 'computed & system'],
    likely: ['computed & span'],
  },
  'performance-reporting': {
    telling: ['report & performed & every', 'report & performed & date', 'report & performed & party'],
    likely: ['report & every', 'report & performed'],
  },
  'service-improvement': {
    telling: ['fail & improve', 'fail & improve & span'],
    likely: ['improve & performed'],
  },
  remedies: {
    telling: ['fail & elsewhere', 'fail & leave', 'fail & credit & leave'],
    likely: ['fail & pay'],
  },
  'implementation-plan': {
    telling: ['milestones & date', 'milestones & date & date'],
    likely: ['milestones'],
  },
  'transition-plan': {
    telling: ['newservice & date', 'newservice & span', 'newservice & system'],
    likely: ['newservice'],
  },
  training: { telling: ['teach & staff & count', 'teach & public', 'teach & staff'], likely: ['teach'] },
  pilot: { telling: ['pilotrun & span', 'pilotrun & lookAgain'], likely: ['pilotrun'] },
  'exit-plan': {
    telling: ['leavetaking & giveback & record', 'leavetaking & giveback'],
    likely: ['leave & giveback'],
  },
  notices: { telling: ['validNotice & consentInWriting', 'validNotice & contact'], likely: ['validNotice'] },
  'language-versions': { telling: ['equalTexts'] },
  signatures: { likely: ['signed & date', 'signed & chief', 'signed & party'] },
  annexes: { telling: ['attached & attached'], likely: ['attached & party', 'attached'] },
  'contacts-list': { telling: ['chief & contact & count'], likely: ['contact & count'] },
}
