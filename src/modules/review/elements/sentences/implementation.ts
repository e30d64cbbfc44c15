import type { SentencePatterns } from './pattern.ts'

export const implementation: SentencePatterns = {
  'implementation-plan': {
    en: [
      'deliverable*|milestone*|task*|phase* & due|schedule*|timeline|date*|by|start|acceptance|plan',
      'implementation plan|project plan|work plan|deliverable timeline|schedule of deliverables|deliverables and schedule|milestones|rollout|work in two steps',
      'from & to & team|study|phase|stage|step & then|#|volumes|cost',
    ],
    fr: [
      'livrable*|jalon*|tache*|phase* & echeance*|calendrier|date*|debut|fin|plan|echeancier',
      "plan de mise en oeuvre|calendrier de realisation|echeancier|plan de travail|jalons|plan de deploiement|calendrier d'execution",
    ],
  },
  'transition-plan': {
    en: [
      'transition|transfer*|migrat*|move & from|current|former|old|previous|region by region|parallel|cut-over|cutover & provider|system|state|service*|staff|supplier|to',
      'transition plan|cut-over|parallel run before|migration plan|transition period|target state',
    ],
    fr: [
      'transition|transfer*|migration|bascule|reprise & ancien*|actuel*|vers|nouveau|region par region|services|progressi*|parallele & fournisseur|service*|commande*|systeme|autorite|centre|etat',
      'plan de transition|periode de transition|mise en route|plan de migration|transfert de services',
    ],
  },
  'joint-procedures': {
    en: [
      'joint*|together|both & procedure*|visit*|working rules|protocol|share their|agree who leads|protocols',
      'joint procedure*|working arrangements|joint protocol|will go together|joint working',
    ],
    fr: [
      'commun*|conjoint* & procedure*|regles de travail|modalites de travail|protocole operationnel',
      "procedures communes|regles communes de travail|procedures conjointes|utilises par l'autre partie",
    ],
  },
  'accountability-implementation': {
    en: [
      'responsible|lead*|owner|accountable & implementation|milestone*|project|rollout|delivery of the project',
      'implementation lead|project sponsor|project lead|project manager is|senior responsible owner',
    ],
    fr: [
      'responsable de|repond de|dirige & mise en oeuvre|jalon*|projet|deploiement',
      'responsable de projet|charge de projet|responsable de la mise en oeuvre|chef de projet',
    ],
  },
  'change-management-people': {
    en: [
      'change management & staff|people|users|employees|stakeholders',
      'organizational change|stakeholder engagement|prepare staff|change champions|communication with staff',
    ],
    fr: [
      'gestion du changement & personnel|employes|utilisateurs|parties prenantes|equipes',
      'gestion du changement|accompagnement du changement|preparer le personnel|accompagner le personnel',
    ],
  },
  training: {
    en: [
      'train*|course*|briefing* & staff|personnel|users|agents|members|days|year|every|initial|operators|firefighters|its|with the department|officers',
      'training plan|training session*|initial training|train its staff|trained every',
    ],
    fr: [
      'formation*|form* & agent*|personnel|usager*|utilisat*|initiale|employe*|jours|annuel*|pompiers|fournit|leur',
      'plan de formation|formation initiale|seances de formation|formation des|formation continue',
    ],
  },
  pilot: {
    en: [
      'pilot|trial|proof of concept|discovery|try the service|test phase & #|two|success|study|service|results|evaluat*|sprint|counters|success|initial|scope|months',
      'pilot project|pilot phase|discovery sprint|feasibility study|proof of concept|further analysis',
    ],
    fr: [
      'projet pilote|phase pilote|essai|experimentation|preuve de concept|etude de faisabilite',
      'pilote & mois|resultats|site|service|evalu*',
    ],
  },
  'operations-handover': {
    en: [
      'hand-over|handover|hand over|go-live|readiness & operations|run|support|operational|checklist|acceptance',
      'hand-over to operations|operational readiness|go-live|handover to',
    ],
    fr: [
      "passage aux operations|mise en production|mise en service|remise a l'exploitation & liste|equipe|exploitation|acceptation|date",
      'passage aux operations|prise en charge operationnelle|transfert aux operations|mise en exploitation',
    ],
  },
}
