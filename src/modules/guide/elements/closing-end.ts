import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { partyColumn } from './columns.ts'
import { guideline2012, publishedPractice } from './sources.ts'

export const exitPlan: ElementDefinition = {
  id: 'exit-plan',
  family: 'closing',
  name: { en: 'Exit and wind-down', fr: 'Retrait et liquidation' },
  purpose: {
    en: 'Let the parties separate without harm to users, people, data or accounts.',
    fr: 'Permettre aux parties de se séparer sans nuire aux utilisateurs, au personnel, aux données ni aux comptes.',
  },
  help: {
    en: 'List what starts the exit, the tasks with owner and time, what goes back to whom, the final settlement and how knowledge is passed on.',
    fr: 'Énumérez ce qui déclenche le retrait, les tâches, leurs responsables et délais, ce qui revient à qui, le règlement final et le transfert des connaissances.',
  },
  documents: ['MA', 'ANX'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'triggers',
      type: 'prose',
      label: { en: 'What starts the exit', fr: 'Ce qui déclenche le retrait' },
      required: true,
    },
    {
      key: 'tasks',
      type: 'table',
      label: { en: 'Exit tasks', fr: 'Tâches de retrait' },
      required: true,
      columns: [
        { key: 'task', type: 'text', label: { en: 'Task', fr: 'Tâche' }, required: true },
        { key: 'owner', type: 'position', label: { en: 'Responsible', fr: 'Responsable' }, required: true },
        { key: 'within', type: 'duration', label: { en: 'Within', fr: 'Délai' }, required: true },
      ],
    },
    {
      key: 'returns',
      type: 'table',
      label: { en: 'What goes back', fr: 'Ce qui est rendu' },
      columns: [
        {
          key: 'kind',
          type: 'choice',
          label: { en: 'Kind', fr: 'Nature' },
          options: [
            { code: 'data', label: { en: 'Data', fr: 'Données' } },
            { code: 'assets', label: { en: 'Assets', fr: 'Biens' } },
            { code: 'people', label: { en: 'People', fr: 'Personnel' } },
            { code: 'contracts', label: { en: 'Contracts', fr: 'Contrats' } },
          ],
          required: true,
        },
        { key: 'description', type: 'text', label: { en: 'Description', fr: 'Désignation' }, required: true },
        { key: 'party', type: 'party', label: { en: 'Goes to', fr: 'Revient à' }, required: true },
        { key: 'form', type: 'text', label: { en: 'Form', fr: 'Forme' } },
      ],
    },
    {
      key: 'settlement',
      type: 'duration',
      label: { en: 'Final settlement within', fr: 'Délai du règlement final' },
      required: true,
    },
    {
      key: 'division',
      type: 'prose',
      label: { en: 'Division of assets and liabilities', fr: 'Partage de l’actif et du passif' },
    },
    {
      key: 'knowledge',
      type: 'prose',
      label: { en: 'Passing on knowledge', fr: 'Transfert des connaissances' },
    },
    {
      key: 'continuity',
      type: 'duration',
      label: { en: 'Service kept up for', fr: 'Maintien du service pendant' },
    },
  ],
  pattern: {
    en: clause(
      '**Triggers.** The exit starts in these cases: [[triggers]]',
      'Each person responsible must carry out the exit tasks in time.',
      '[[rows:tasks]]',
      'The following must be returned or transferred:',
      '[[rows:returns]]',
      'During the exit, the provider must keep up the service at its agreed levels for [[continuity]].',
      'The parties must settle their accounts within [[settlement]] of the end of the service.',
      '**Assets and liabilities.** [[division]]',
      '**Knowledge.** [[knowledge]]',
    ),
    fr: clause(
      '**Déclenchement.** Le retrait commence dans les cas suivants\u00a0: [[triggers]]',
      'Chaque personne responsable doit exécuter à temps les tâches de retrait.',
      '[[rows:tasks]]',
      'Ce qui suit doit être rendu ou transféré\u00a0:',
      '[[rows:returns]]',
      'Pendant le retrait, le fournisseur doit maintenir le service aux niveaux convenus pendant [[continuity]].',
      'Les parties doivent régler leurs comptes dans un délai de [[settlement]] après la fin du service.',
      '**Actif et passif.** [[division]]',
      '**Connaissances.** [[knowledge]]',
    ),
  },
  source: guideline2012(),
}

export const notices: ElementDefinition = {
  id: 'notices',
  family: 'closing',
  name: { en: 'Notices', fr: 'Avis' },
  purpose: {
    en: 'Say how one party validly tells the other something that has effects.',
    fr: 'Fixer la façon d’aviser valablement l’autre partie d’un fait qui a des effets.',
  },
  help: {
    en: 'Give each party’s address for notices, the means accepted, and when a notice sent by each means takes effect.',
    fr: 'Indiquez l’adresse de chaque partie pour les avis, les moyens admis et le moment où l’avis prend effet selon le moyen.',
  },
  documents: ['MOU', 'MA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'addresses',
      type: 'table',
      label: { en: 'Addresses for notices', fr: 'Adresses pour les avis' },
      required: true,
      columns: [
        partyColumn,
        {
          key: 'position',
          type: 'position',
          label: { en: 'Attention', fr: 'À l’attention de' },
          required: true,
        },
        { key: 'address', type: 'text', label: { en: 'Address', fr: 'Adresse' }, required: true },
        { key: 'email', type: 'code', label: { en: 'Email', fr: 'Courriel' } },
      ],
    },
    {
      key: 'means',
      type: 'table',
      label: { en: 'Means accepted', fr: 'Moyens admis' },
      required: true,
      columns: [
        {
          key: 'channel',
          type: 'choice',
          label: { en: 'Means', fr: 'Moyen' },
          options: [
            { code: 'email', label: { en: 'Email', fr: 'Courriel' } },
            { code: 'mail', label: { en: 'Registered mail', fr: 'Courrier recommandé' } },
            { code: 'courier', label: { en: 'Courier', fr: 'Messagerie' } },
            { code: 'hand', label: { en: 'By hand', fr: 'Remise en main propre' } },
            { code: 'application', label: { en: 'Online workspace', fr: 'Espace de travail en ligne' } },
          ],
          required: true,
        },
        {
          key: 'effect',
          type: 'duration',
          label: { en: 'Takes effect after', fr: 'Prend effet après' },
          required: true,
        },
      ],
    },
    {
      key: 'change-notice',
      type: 'duration',
      label: { en: 'Change of address told within', fr: 'Délai pour signaler un changement d’adresse' },
    },
  ],
  pattern: {
    en: clause(
      'A notice must be in writing and sent to the address of the party.',
      '[[rows:addresses]]',
      'It takes effect as follows, counted from the moment it is sent.',
      '[[rows:means]]',
      'A party that changes its address must tell the other within [[change-notice]].',
    ),
    fr: clause(
      'Un avis doit être donné par écrit et envoyé à l’adresse de la partie.',
      '[[rows:addresses]]',
      'Il prend effet comme suit, à compter de son envoi.',
      '[[rows:means]]',
      'La partie qui change d’adresse doit en informer l’autre dans un délai de [[change-notice]].',
    ),
  },
  source: publishedPractice,
}
