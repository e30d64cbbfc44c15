import type { Lexicon } from './entry.ts'

/** How the service is put in place, and how people and work pass to it. */
export const implementation: Lexicon = {
  'implementation-plan': {
    titles: {
      en: 'implementation; implementation plan; schedule; timeline; deliverable timeline; milestones; work plan; project plan; project schedule; implementation schedule; key milestones; delivery schedule; time schedule; timetable; implementation timeline; deliverables and milestones; action plan; program of work; work schedule',
      fr: "mise en œuvre; plan de mise en œuvre; calendrier; échéancier; jalons; plan de travail; plan de projet; calendrier de mise en œuvre; calendrier des travaux; échéances; calendrier d'exécution; planification; calendrier de réalisation; programme de travail; modalités de mise en œuvre; étapes de réalisation; feuille de route; calendrier prévisionnel",
    },
    sure: {
      en: 'implementation plan; milestone*; work plan; project plan; project schedule; due by; timeline; key dates; delivery date*; implementation schedule; phase 1; kickoff; sprint*; work schedule; phased; project kickoff; gantt; implementation date; start date; go-live; implementation of the service; action plan; launch date; planned start; target date*; task owner; critical path',
      fr: "plan de mise en œuvre; jalon*; plan de travail; plan de projet; échéancier; calendrier de mise; calendrier des; date de livraison; phase 1; programmation; calendrier d'exécution; étapes clés; calendrier prévisionnel; lancement du projet; feuille de route; date de mise en service; mise en œuvre du service; programme de travail; dates clés; date cible; première phase; calendrier de réalisation; dates d'échéance; plan d'action; chemin critique",
    },
    hints: { en: 'schedule; phase*; timeline', fr: 'calendrier; phase*; échéance*' },
  },
  'transition-plan': {
    titles: {
      en: 'transition; transition plan; transitional arrangements; transition period; migration; cut-over; transition arrangements; onboarding; cutover; transitional provisions; transition to; data migration; transition and migration',
      fr: 'transition; plan de transition; dispositions transitoires; période de transition; migration; mesures transitoires; modalités de transition; intégration; transfert; transition et migration; bascule; régime transitoire; modalités de transfert; plan de migration',
    },
    sure: {
      en: 'transition plan; transition period; transitional; transition to; migration; cut-over; cutover; onboarding; parallel run; transfer of operations; transition from; transition team; transition activities; transition of; rollback; roll back; data migration; current state; target state; during the transition; phase-in',
      fr: 'plan de transition; période de transition; transitoire*; migration; bascule*; transfert des services; transfert aux; transfert de services; sont transférés; phase de transition; intégration des clients; pendant la transition; transition vers; fonctionnement en parallèle; retour en arrière; modalités de transfert; état actuel; état cible; migration des données; activités de transition; équipe de transition',
    },
    hints: { en: 'transition*; transfer*; migrat*', fr: 'transition; transfer*; migr*' },
  },
  'joint-procedures': {
    titles: {
      en: 'joint procedures; joint activities; joint work; working together; cooperation; co-operation; collaboration; coordination; joint operations; areas of cooperation; mutual cooperation; cooperation and consultation; mutual assistance; joint responsibilities; shared responsibilities; information exchange; consultation',
      fr: "procédures communes; activités communes; travail commun; collaboration; coopération; coordination; modalités de collaboration; entraide; responsabilités communes; assistance mutuelle; modalités de coopération; responsabilités partagées; responsabilités conjointes; concertation; consultation; engagements communs; responsabilités mutuelles; échanges d'information; travail en commun",
    },
    sure: {
      en: 'jointly; joint procedure*; work together; cooperate with; co-operate; both parties agree to; parties will cooperate; both agencies agree; shall assist and cooperate; joint work; common procedures; shared procedures; consult each other; the parties will jointly; coordinate their; mutual assistance; parties shall each; parties agree to; collaborate; will work with clients; both parties will; both parties shall; parties will work; parties will share; keep each other informed; parties shall consult; inform each other; parties will inform',
      fr: "conjointement; procédure* commune*; travailler ensemble; coopère*; coopérer; collabor*; concertation; les deux parties conviennent; règles communes; se concertent; assistance mutuelle; coordonn*; les parties s'engagent; prête assistance; dûment compte; se consultent; travaillent ensemble; les parties conviennent; modalités communes; s'informent mutuellement; entraide; de concert; se tiennent informées; les parties collaborent; les deux parties; mutuellement; en commun",
    },
    hints: { en: 'joint; together; cooperat*; mutual', fr: 'commun*; ensemble; mutuel*' },
  },
  'accountability-implementation': {
    titles: {
      en: 'implementation accountability; project governance; project management; implementation responsibilities; accountability for implementation; project management and accountability; project organization; project team; implementation team',
      fr: 'responsabilité de la mise en œuvre; gouvernance du projet; gestion de projet; responsabilités de mise en œuvre; équipe de projet; conduite de projet; organisation du projet; responsables de la mise en œuvre; pilotage du projet; équipe de mise en œuvre',
    },
    sure: {
      en: 'project manager; responsible for implementation; implementation lead; accountable for delivery; project sponsor; project lead; responsible for implementing; project team; accountable for the implementation; project management; product manager; responsible for delivery; delivery lead; implementation team; responsible for the development; is accountable for milestone*; owner of the milestone; milestone owner; senior responsible owner',
      fr: 'chef de projet; responsable de la mise en œuvre; responsables de la mise en œuvre; gestionnaire de projet; responsable du projet; équipe de projet; pilote du projet; chargé de la mise en œuvre; promoteur du projet; gestion de projet; comptable de la mise en œuvre; directeur de projet; équipe de mise en œuvre; chargés de la mise en œuvre; responsable du jalon; répond de la mise en œuvre; chargée de la mise en œuvre',
    },
    hints: { en: 'project; implement*', fr: 'projet; mise en œuvre' },
  },
  'change-management-people': {
    titles: {
      en: 'people and change; change management strategy; stakeholder engagement; stakeholders; user adoption; organizational change; people and change management; change readiness; staff engagement; change impact; stakeholder management; outreach; engagement plan',
      fr: 'gestion du changement; accompagnement; accompagnement du changement; parties prenantes; mobilisation; conduite du changement; adoption par les utilisateurs; changement organisationnel; mobilisation des parties prenantes; accompagnement au changement; sensibilisation; engagement des parties prenantes',
    },
    sure: {
      en: 'organizational change; change management plan; change management strategy; stakeholder engagement; user adoption; prepare users; prepare staff; readiness of staff; change impacts on; engagement with staff; adoption plan; staff consultation; awareness campaign; uptake; outreach; stakeholder consultation*; change champions; communications to staff',
      fr: 'conduite du changement; accompagnement au changement; accompagnement du changement; plan de gestion du changement; adoption par les utilisateurs; préparer les utilisateurs; mobilisation du personnel; parties prenantes; consultation du personnel; changement organisationnel; préparation du personnel; campagne de sensibilisation; sensibilisation du personnel; agents de changement; mobilisation des employés; sensibilisation des utilisateurs',
    },
    hints: { en: 'stakeholder*; adoption; awareness', fr: 'accompagn*; adoption; sensibilis*' },
  },
  training: {
    titles: {
      en: 'training; training and support; learning; training and development; user training; training and awareness; documentation and training; training and education; knowledge transfer; training requirements',
      fr: 'formation; formations; formation et soutien; apprentissage; formation des utilisateurs; formation et perfectionnement; documentation et formation; sensibilisation et formation; formation du personnel; transfert des connaissances; formation des agents',
    },
    sure: {
      en: 'training; train staff; training session*; user guide*; training material*; workshop*; learning material*; trained; onboarding session*; briefed on; online course; training program*; will be trained; learning session*; instruct; tutorials',
      fr: "formation*; former le personnel; séance* de formation; guide d'utilisation; matériel de formation; atelier*; sont formé*; est formé*; webinaire*; formateurs; séances d'information; formera; former les; programme de formation; personnel formé; tutoriels; guides d'utilisation",
    },
    hints: { en: 'learn*; guidance', fr: 'apprentissage; guide*' },
  },
  pilot: {
    titles: {
      en: 'pilot; pilot project; pilot phase; feasibility study; further analysis; proof of concept; trial period; discovery; pilot and further analysis; test phase; discovery phase; trial; pilot study; experimentation',
      fr: "projet pilote; phase pilote; pilote; étude de faisabilité; analyse complémentaire; preuve de concept; période d'essai; expérimentation; phase d'essai; phase expérimentale; projet-pilote; analyse approfondie; phase exploratoire; essai",
    },
    sure: {
      en: 'pilot project; pilot phase; pilot program*; feasibility study; proof of concept; discovery sprint; during alpha; alpha phase; beta phase; trial period; discovery period; prototype; options analysis; pilot; pilots; off-ramp; further analysis; pilot period; minimally viable product; test phase',
      fr: "projet pilote; projet-pilote; phase pilote; étude de faisabilité; preuve de concept; période d'essai; phase alpha; version alpha; version bêta; phase bêta; expérimentation; prototype; à titre expérimental; analyse des options; projets pilotes; phase d'essai; essai pilote; analyse d'options; porte de sortie; à titre d'essai; programme pilote",
    },
    hints: { en: 'trial; discovery; test*', fr: 'essai*; pilote; expériment*' },
  },
  'operations-handover': {
    titles: {
      en: 'handover; hand-over; operational readiness; acceptance; go-live; hand-over to operations; transfer to operations; readiness; acceptance of deliverables; acceptance testing; acceptance criteria; handover to operations; operational acceptance; commissioning; move to operations',
      fr: "passage aux opérations; mise en service; mise en production; transfert aux opérations; état de préparation; acceptation; réception; recette; passage à l'exploitation; recette et mise en service; acceptation des livrables; état de préparation opérationnelle; mise en exploitation; critères d'acceptation; essais d'acceptation",
    },
    sure: {
      en: 'handover; hand-over; hand over to; go-live; operational readiness; acceptance testing; transfer to operations; acceptance of; acceptance criteria; put into production; turning service live; readiness checklist; turning the service live; acceptance test*; accepted by; readiness list; deployment; go live; ready for operation*; move into operation',
      fr: "passage aux opérations; mise en service; mise en production; passage à l'exploitation; recette; essais d'acceptation; critères d'acceptation; transfert aux opérations; état de préparation; mise en ligne du service; activation du service; acceptation des; passage en production; acceptation du; mise en exploitation; liste de contrôle de; procès-verbal de réception; déploiement; prêt à être exploité",
    },
    hints: { en: 'acceptance; live', fr: 'acceptation; production' },
  },
}
