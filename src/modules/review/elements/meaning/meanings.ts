import type { Meaning } from './meaning.ts'
import { meaningsOfDelivery } from './meanings-of-delivery.ts'

export const meanings: Readonly<Record<string, Meaning>> = {
  ...meaningsOfDelivery,
  'doc-control': { likely: ['edition & count', 'edition & date'] },
  'doc-hierarchy': { telling: ['differ & precedence'] },
  background: { likely: ['lack & give', 'lack & party', 'lack & thing', 'empower & party & lack'] },
  purpose: { telling: ['aim & gain'], likely: ['aim & party', 'aim & public', 'aim & record'] },
  definitions: { likely: ['means & span', 'means & count', 'means & record'] },
  principles: { telling: ['conduct & conduct'], likely: ['conduct & party', 'conduct'] },
  authorities: { telling: ['law & empower & count'], likely: ['law & empower', 'law & count & party'] },
  'legal-nature': { telling: ['none & court'], likely: ['court & conduct'] },
  term: { telling: ['begin & last', 'begin & date & count', 'last & span & count'], likely: ['last & date'] },
  'service-description': {
    telling: ['provider & give & howmuch', 'provider & must & give'],
    likely: ['give & thing', 'give & howmuch', 'give & system', 'provider & give'],
  },
  'service-package': { telling: ['option & option & price'], likely: ['option & client', 'option & give'] },
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
      'outsider & secret & none',
      'outsider & answerFor',
      'outsider & consentInWriting',
      'outsider & follow',
      'outsider & secret',
      'outsider & must',
    ],
    likely: ['outsider'],
  },
  roles: { telling: ['chief & leads & chief', 'leads & leads & chief'], likely: ['chief & leads'] },
  benchmarking: { telling: ['compare & price', 'compare & spend'], likely: [] },
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
    telling: [
      'decide & jointly & group',
      'decide & higher & disagree',
      'group & decide',
      'decide & party & jointly',
    ],
    likely: ['decide & jointly'],
  },
  'issue-resolution': {
    telling: [
      'disagree & higher',
      'raise & chief & higher',
      'disagree & raise & higher',
      'disagree & raise & group',
      'disagree & raise & chief',
    ],
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
    telling: [
      'leave & consentInWriting & count',
      'leave & ahead & count',
      'leave & ahead & span',
      'leave & party & ahead',
    ],
    likely: ['leave & party', 'leave & span'],
  },
  'risk-management': {
    telling: ['risk & group', 'risk & improve', 'risk & record', 'risk & every'],
    likely: ['risk'],
  },
  'audit-evaluation': {
    telling: [
      'audit & ahead & party',
      'audit & span',
      'audit & record',
      'audit & party & record',
      'audit & every',
    ],
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
}
