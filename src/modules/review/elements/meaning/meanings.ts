/**
 * What an element says, as families of words that stand close together, whatever the language:
 * `telling` sayings seldom mean anything else, `likely` ones may.
 */
export type Meaning = { readonly telling?: readonly string[]; readonly likely?: readonly string[] }

export const meanings: Readonly<Record<string, Meaning>> = {
  'doc-control': { likely: ['edition & count', 'edition & date'] },
  'doc-hierarchy': { telling: ['differ & precedence'] },
  background: { likely: ['lack & give', 'lack & party', 'lack & thing', 'empower & party & lack'] },
  purpose: { telling: ['aim & gain'], likely: ['aim & party', 'aim & public', 'aim & record'] },
  definitions: { likely: ['means & span', 'means & count', 'means & record'] },
  principles: { likely: ['conduct & party', 'conduct'] },
  authorities: { telling: ['law & empower & count'], likely: ['law & empower', 'law & count & party'] },
  'legal-nature': { telling: ['none & court'], likely: ['court & conduct'] },
  term: { telling: ['begin & last', 'begin & date & count', 'last & span & count'], likely: ['last & date'] },
  'service-description': {
    telling: ['provider & give & howmuch', 'provider & must & give'],
    likely: ['give & thing', 'give & howmuch', 'give & system', 'provider & give'],
  },
  'service-package': { likely: ['option & client', 'option & give'] },
  'out-of-scope': {
    telling: ['excluded & none & give', 'excluded & give & thing'],
    likely: ['excluded & howmuch', 'excluded & give'],
  },
  'service-assumptions': { telling: ['assume & count & howmuch'], likely: ['assume & hinges'] },
  volumes: { telling: ['count & howmuch & about', 'count & howmuch & every'], likely: ['howmuch & about'] },
  'service-hours': {
    telling: ['weekday & clock', 'count & clock & weekday'],
    likely: ['clock & give', 'weekday & give', 'clock & way'],
  },
  'client-obligations': {
    telling: ['client & must & give'],
    likely: ['client & must', 'party & must & give'],
  },
  'provider-obligations': {
    telling: ['provider & must & give', 'provider & must & ahead'],
    likely: ['provider & must', 'party & must & give'],
  },
  eligibility: { telling: ['mayuse & public', 'mayuse & staff'], likely: ['mayuse'] },
  'applicable-policies': { telling: ['follow & rules'], likely: ['rules & law'] },
  'third-parties': {
    telling: [
      'outsider & answerFor',
      'outsider & consentInWriting',
      'outsider & follow',
      'outsider & secret',
      'outsider & must',
    ],
    likely: ['outsider'],
  },
  committees: {
    telling: ['group & meet & every', 'group & meet & date', 'group & meet'],
    likely: ['meet & every & chief', 'meet & every & party'],
  },
  'designated-officials': {
    telling: ['chief & caring & party', 'chief & caring', 'chief & contact'],
    likely: ['chief & party', 'chief & chief'],
  },
  'relationship-management': {
    telling: ['complaintWay & chief', 'complaintWay & contact'],
    likely: ['complaintWay'],
  },
  'decision-process': {
    telling: ['group & decide', 'decide & party & jointly'],
    likely: ['decide & jointly'],
  },
  'issue-resolution': {
    telling: ['disagree & raise & higher', 'disagree & raise & group', 'disagree & raise & chief'],
    likely: ['raise & higher & chief', 'disagree & higher'],
  },
  amendment: {
    telling: ['alter & consentInWriting & party', 'alter & consentInWriting'],
    likely: ['alter & jointly'],
  },
  'change-control': {
    telling: ['changework & ahead', 'changework & decide', 'changework & count & span'],
    likely: ['changework'],
  },
  review: {
    telling: ['lookAgain & every & party', 'lookAgain & count & span', 'lookAgain & every'],
    likely: ['lookAgain & date', 'lookAgain & party'],
  },
  termination: {
    telling: ['leave & ahead & count', 'leave & ahead & span', 'leave & party & ahead'],
    likely: ['leave & party', 'leave & span'],
  },
  'risk-management': {
    telling: ['risk & group', 'risk & improve', 'risk & record', 'risk & every'],
    likely: ['risk'],
  },
  'audit-evaluation': {
    telling: ['audit & record', 'audit & party & record', 'audit & every'],
    likely: ['audit & party', 'audit'],
  },
  liability: {
    telling: ['loss & answerFor & party', 'answerFor & loss'],
    likely: ['loss & pay', 'answerFor & amount'],
  },
  confidentiality: {
    telling: ['secret & none', 'secret & party & record'],
    likely: ['secret & staff', 'secret'],
  },
  communications: {
    telling: ['press & jointly & party', 'press & none', 'press & jointly'],
    likely: ['press & party'],
  },
  ip: { telling: ['rightsIn & work & party', 'rightsIn & work'], likely: ['rightsIn & record'] },
  compliance: { telling: ['ethics & staff', 'ethics & follow'], likely: ['ethics'] },
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
  'business-continuity': { telling: ['disaster & comeback'], likely: ['disaster'] },
  security: { telling: ['secure & staff', 'secure & record', 'secure & must'], likely: ['secure'] },
  privacy: {
    telling: ['person & guard & record', 'person & guard & law'],
    likely: ['person & guard', 'person & keep'],
  },
  'information-management': {
    telling: ['record & keep & span & count', 'record & keep & party'],
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
    telling: ['staff & employment & party', 'staff & employment'],
    likely: ['staff & teach'],
  },
  channels: { telling: ['way & clock', 'way & weekday'], likely: ['way & public'] },
  criticality: { likely: ['critical & give', 'critical'] },
  'financial-arrangement': {
    telling: ['amount & pay & party', 'pay & amount', 'pay & none & party', 'share & spend'],
    likely: ['pay & party', 'bill & party'],
  },
  'financial-authority': { likely: ['law & spend & empower', 'empower & spend'] },
  'cost-base': { telling: ['pay & staff & thing', 'spend & staff & share'], likely: ['price & spend'] },
  'fee-structure': {
    telling: ['amount & count & price', 'amount & every & price'],
    likely: ['amount & every', 'price & amount'],
  },
  pooling: { telling: ['share & spend & count', 'share & pay', 'share & spend'], likely: ['share & party'] },
  'budget-estimate': {
    telling: ['ceiling & amount', 'ceiling & amount & span'],
    likely: ['ceiling & pay', 'amount & span'],
  },
  'conditional-funding': { telling: ['hinges & appropriation'], likely: ['appropriation & pay'] },
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
  'expected-results': { telling: ['outcome & gain', 'outcome & public'], likely: ['outcome'] },
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
  remedies: { telling: ['fail & leave', 'fail & credit & leave'], likely: ['fail & pay'] },
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
