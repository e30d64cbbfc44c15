import type { Lexicon } from './entry.ts'

/** What is served, to whom, when, with which duties and limits. */
export const scope: Lexicon = {
  'service-description': {
    titles: {
      en: 'scope; scope of services; services; description of services; service description; services in scope; scope of work; scope of work and deliverables; deliverables; services provided; services to be provided; activities; scope of collaboration; service scope; service overview; purpose and scope; statement of services; areas of cooperation; work to be performed; tasks; about the service; specification; scope of the agreement',
      fr: "portée; portée des services; services; description des services; services visés; prestations; prestations garanties; description du service; services offerts; champ d'application; services fournis; étendue des services; livrables; nature des services; présentation du service; activités visées; objet des prestations; nature des prestations; champs de coopération; services à fournir; consistance des prestations; services rendus; travaux; domaines de collaboration; services couverts",
    },
    sure: {
      en: 'will provide the following; shall provide the services; scope of work; provides services; following services; services provided; this agreement covers; the service enables; service enables; will deliver; services to be provided; agrees to provide; shall deliver; deliverables; covers infrastructure; covers the provision; provision of services; services include; scope of services; hosting and supporting; in scope; provides reactive support; supply of services; offers assistance; provide the services; services are limited to; will undertake; covers all data; services listed; the service consists; services comprise; provides the following; provide the following; services described; performs the following; carry out the following; agrees to perform; digitization; will perform; shall perform',
      fr: "fournira les services; fournit les services; services suivants; prestations suivantes; nature des prestations; les services comprennent; services fournis; prestations à fournir; s'engage à fournir; le service permet; permet à; services sont transférés; services visés; la présente entente couvre; la présente entente porte sur; fourniture de services; prestations à réaliser; permet de; ce service permet; permet aux; héberger et soutenir; couvre l'infrastructure; services offerts; livrables; prestation de services; services énumérés; portée des services; fournir les services; champ d'application; comprend notamment; assure les prestations; missions suivantes; activités suivantes; le service consiste; assure les services; effectue les; exécute les; transféré* sous; services ou parties de services; rend les services; réalise les; offre les services; fournit le service",
    },
    hints: { en: 'service*; deliverable*; activities', fr: 'service*; prestation*; activités' },
  },
  'service-package': {
    titles: {
      en: 'service packages; packages; service options; optional services; additional services; service offerings; basic services; core services; premium services; enhanced services; service tiers; service catalogue; menu of services; service levels and options; standard services; supplementary services; services on request',
      fr: 'offres de service; offre de services; forfaits; services optionnels; services supplémentaires; services additionnels; services de base; ensemble de base; options de service; catalogue de services; services complémentaires; prestations complémentaires; prestations optionnelles; formules; prestations de base; services à la carte',
    },
    sure: {
      en: 'basic package; optional services; core services; additional services; standard package; service package; premium level; enhanced service; upgraded; base services; optional service; service offerings; service catalogue; service tier*; on request at additional; chargeable extra*; value-added services; supplementary services; services à la carte',
      fr: 'ensemble de base; services optionnels; forfait de base; services de base; services supplémentaires; services additionnels; offre de base; niveau supérieur; catalogue de services; services complémentaires; prestations optionnelles; prestations complémentaires; prestations supplémentaires; forfait standard; en option; sur mesure; formule de base; service de base; service optionnel',
    },
    hints: { en: 'package; option*; additional cost', fr: 'forfait*; option*; supplément*' },
  },
  'out-of-scope': {
    titles: {
      en: 'exclusions; out of scope; excluded services; limitations; not included; scope exclusions; exceptions; services not provided; limits of service; restrictions; what is not covered; limits',
      fr: "exclusions; hors portée; services exclus; limites; restrictions; restrictions d'usage; services non inclus; limitations; exclusions de la portée; prestations exclues; hors périmètre; services non couverts; exceptions; éléments exclus",
    },
    sure: {
      en: 'does not cover; do not cover; out of scope; will not include; does not include; are excluded; is excluded; excludes; excluding; not responsible for; is not responsible; shall not be responsible; not included in; outside the scope; does not apply to; not covered by; may not be used for; cannot be used for; except for; shall not be acting; beyond the scope; no funds _ may be used; outside of scope; services not included; not part of; limited to recovery; falls outside; fall outside; exclusion*; shall be relieved; not extend to; no obligation to',
      fr: "ne couvre pas; ne couvrent pas; ne comprend pas; ne comprennent pas; est exclu*; sont exclu*; exclut; à l'exclusion; n'est pas responsable; ne sont pas visés; n'est pas prévu; ne sont pas inclus; hors de la portée; ne s'applique pas; à l'exception; non compris*; ne peut être utilisé*; hors indisponibilités; ne vise pas; ne visent pas; hors portée; ne sont pas couverts; n'est pas couvert*; ne relève* pas; n'inclut pas; à l'exclusion de; hors périmètre; n'incluent pas; en sont exclu*; ne fait pas partie; exclusion*; n’est pas tenu de; ne s’étend pas",
    },
    hints: { en: 'exclud*; except', fr: 'exclu*; sauf' },
  },
  'service-assumptions': {
    titles: {
      en: 'assumptions; dependencies; assumptions and dependencies; constraints; assumptions and constraints; key assumptions; prerequisites; planning assumptions; conditions precedent; preconditions',
      fr: 'hypothèses; dépendances; hypothèses et dépendances; contraintes; hypothèses de planification; conditions préalables; prérequis; hypothèses de base; préalables; hypothèses et contraintes; postulats',
    },
    sure: {
      en: 'assumption*; it is assumed; assumes that; is based on the assumption; dependent on; depends on; dependencies; external dependencies; subject to the availability; prerequisite*; contingent on; it is anticipated; due to factors beyond; relies on the; provided that the client; assuming that',
      fr: "hypothèse*; il est présumé; en supposant; repose sur l'hypothèse; dépend de; dépendent de; dépendances; dépendances externes; sous réserve de la disponibilité; préalable*; prérequis; il est prévu que; conditionné* par; tributaire*; on suppose; à la condition que; facteurs indépendants",
    },
    hints: { en: 'depend*; constraint*; ideally', fr: 'dépend*; contrainte*; sous réserve' },
  },
  volumes: {
    titles: {
      en: 'volumes; volume; demand; forecast; estimated volumes; workload; volume of services; demand forecast; capacity; service volumes; anticipated demand; transaction volumes; quantities',
      fr: 'volumes; volume; demande; prévisions; volumes estimés; charge de travail; volume de services; volume des prestations; prévision de la demande; capacité; volumes et demande; volumétrie; quantités; achalandage; volumes prévus',
    },
    sure: {
      en: 'estimated volume; annual volume; volume of; per year up to; volumes of; forecast volume; expected volume; volume numbers; daily limit; message limit; number of requests per; transaction volume; up to _ requests; requests per year; requests per month; maximum number of; peak period*; limiting the rate; transactions per; rate at which; cases per; maximum volume; anticipated volume; applications per year; calls per; files per; forecast; expected volumes; volumes are; minimum volume; * per cent of the forecast',
      fr: "volume estimé; volume annuel; le volume; volumes de; volume prévu; volume et la nature; nombre de demandes; demandes par année; demandes par mois; limite quotidienne; jusqu'à _ demandes; nombre maximal; période de pointe; transactions par; limiter le taux; programmation des prestations; dossiers par; volume maximal; volumes annuels; appels par; volume des; nombre prévu; limiter la fréquence; fréquence à laquelle; demandes par an; seuil de tolérance; volumes prévus; volume minimal; prévision*; écart de volume; volumes sont",
    },
    hints: { en: 'volume*; forecast; workload; peak', fr: 'volume*; prévision*; pointe' },
  },
  'service-hours': {
    titles: {
      en: 'hours; hours of service; service hours; hours of operation; availability; support hours; hours and locations; business hours; coverage; service availability; operating hours; locations; sites; place of performance; planned maintenance; maintenance window; planned maintenance period; scheduled maintenance; hours of coverage',
      fr: "heures; heures de service; heures d'ouverture; horaires; horaire; plages de service; disponibilité; heures et lieux; lieux; disponibilité du service; heures d'exploitation; couverture; heures de soutien; lieux d'exécution; période d'entretien planifié*; maintenance planifiée; fenêtre de maintenance; plage d'ouverture; jours et heures; lieux de service; période de maintenance",
    },
    sure: {
      en: 'business hours; hours of operation; monday to friday; 24 hours a day; 24/7; regular business days; planned maintenance; scheduled maintenance; maintenance window; hours of service; service hours; eastern time; statutory holidays; office hours; working hours; during normal hours; open from; core hours; bank holiday*; public holiday*; 24x7; after hours; normal hours; planned downtime; local time; facility at; out of hours; on-call',
      fr: "heures ouvrables; heures d'ouverture; heures de bureau; du lundi au vendredi; 24 heures sur 24; 24h 24; 24h/24; jours fériés; heures normales; entretien planifié; maintenance planifiée; maintenance prévue; heure de l'est; plage d'ouverture; plage de service; heures de service; jours ouvrables; 5j 7; 7j 7; 7 jours sur 7; heures de travail; en dehors des heures; interruption planifiée; jours ouvrés; heures normales de travail; heure locale; heures de soutien; astreinte; indisponibilités planifiées; périodes d'entretien; maintenance programmée",
    },
    hints: { en: 'hours; weekdays; holidays; time zone', fr: 'heures; horaire*; fériés; fuseau' },
  },
  'client-obligations': {
    titles: {
      en: 'client responsibilities; client obligations; responsibilities of the client; clients are responsible; customer responsibilities; obligations of the client; requesting agency; customer obligations; client duties; responsibilities of the department; user responsibilities; obligations of the customer; responsibilities of the recipient; participant responsibilities; data providers; roles and responsibilities of the client; requirements; client commitments; purchaser obligations',
      fr: "responsabilités du client; obligations du client; responsabilités des clients; engagements du client; engagements de l'administration; rôle et engagements de l'administration; obligations du bénéficiaire; obligations de l'administration; responsabilités du ministère client; obligations de l'utilisateur; engagements du bénéficiaire; obligations du partenaire; engagements du partenaire; les clients sont responsables; engagements de la commune; obligations du ministère client; obligations de la municipalité",
    },
    sure: {
      en: 'clients are responsible; the client shall; the client will; the client must; client agrees to; clients must; the customer shall; the customer will; the customer must; requesting agency is responsible; requesting agency must; requesting agency acknowledges; requesting agency shall; client is responsible; data providers will; data providers must; data providers should; data providers need; data providers shall; the client department shall; recipient shall; the department shall; user must; client agrees; clients will; purchaser shall; the council shall; make the following commitments; customer is responsible; the client department will; client department must; the client department is; receiving party',
      fr: "les clients sont responsables; le client doit; le client s'engage; le client fournit; le client est responsable; les clients doivent; l'administration s'engage; l'administration doit; l'administration est responsable; l'administration assure; l'administration fournit; il incombe au client; il incombe à l'administration; le bénéficiaire doit; le ministère client; le bénéficiaire s'engage; il appartient à; l'utilisateur doit; le client veille; le partenaire s'engage; le client transmet; le client avise; le client convient; le partenaire contribue; le client collabore; la commune s'engage; le client assure; la municipalité s'engage; organisme client",
    },
    hints: {
      en: 'client*; customer*; must; ensuring that they; are responsible for',
      fr: 'client*; doit; sont responsables; bénéficiaire*',
    },
  },
  'provider-obligations': {
    titles: {
      en: 'provider responsibilities; provider obligations; service provider responsibilities; responsibilities of the provider; responsibilities of the service provider; supplier obligations; supplier responsibilities; obligations of the supplier; servicing agency; is responsible for; provider duties; contractor responsibilities; provider commitments; responsibilities of the host; responsibilities; obligations of the provider',
      fr: "responsabilités du fournisseur; obligations du fournisseur; engagements du fournisseur; responsabilités du prestataire; obligations du prestataire; engagements du prestataire; prestations garanties; rôle et engagements; est responsable de; obligations de l'organisme fournisseur; engagements de la dinum; responsabilités; obligations du ministère fournisseur; obligations de l'opérateur; engagements du service; est chargé de; responsabilités de; est responsable; engagements; obligations; rôle",
    },
    sure: {
      en: 'is responsible for; the provider shall; the provider will; the supplier shall; the supplier will; the supplier must; the service provider shall; the service provider will; servicing agency shall; servicing agency will; provider agrees to; provider must; is responsible for managing; 18f will; provider is responsible; supplier agrees; shall be responsible for; the provider must; the provider provides; will make _ available; the contractor shall; provider commits; commits to; will ensure that; the provider department',
      fr: "est responsable de; est responsable du; est responsable des; le fournisseur doit; le fournisseur s'engage; le fournisseur fournit; le fournisseur assure; le prestataire s'engage; le prestataire doit; le prestataire assure; s'engage à respecter; le fournisseur est responsable; met à la disposition; il incombe au fournisseur; met à disposition; tient le service; le ministère fournisseur; l'organisme fournisseur; est chargé de; le fournisseur veille; le fournisseur avise; le fournisseur tient; le fournisseur met; s'engage à assurer; s'engage à fournir; organisation fournisseuse; l'opérateur s'engage; est chargé de; doit fournir; est responsable; sont responsables de; se charge de; prend en charge; incombe à",
    },
    hints: { en: 'responsible; provide*; ensure*; guarantees', fr: 'responsable; fournit; assure; garantit' },
  },
  eligibility: {
    titles: {
      en: 'eligibility; users; eligible users; authorized users; users and eligibility; access; who may use; access to the service; user access; beneficiaries; entitlement; target population; eligibility criteria; clientele',
      fr: "admissibilité; utilisateurs; utilisateurs et admissibilité; utilisateurs autorisés; bénéficiaires; critères d'admissibilité; accès au service; éligibilité; conditions d'accès; clientèle; public visé; usagers; population visée; bénéficiaires du service",
    },
    sure: {
      en: 'eligible; authorized users; only accessible to; access is limited to; registered users; are entitled to use; may use the service; eligibility; who may; users of the service; clients of the system; defined as government; eligible clients; available to all; entitled to receive; authorised users; federal departments and agencies; is open to; access granted; persons who qualify; enables canadian; government of canada employees; intended for; users are',
      fr: "admissible*; utilisateurs autorisés; réservé aux; peuvent utiliser; peut utiliser; a accès au; habilités à; éligible*; peuvent bénéficier; ouvert à; destiné* aux; conditions d'accès; utilisateurs du service; ministères et organismes fédéraux; peuvent recourir; est accessible à; utilisateurs habilités; bénéficiaires de; personnes admissibles; ont droit; clientèle visée; accès limité aux; est offert à tous; s'adresse à; mise à disposition des administrations; permet aux ministères; ministères et les organismes; à l’intention des; clients du système; définis comme; mis à la disposition des",
    },
    hints: { en: 'user*; access; client*', fr: 'utilisateur*; accès; usager*' },
  },
  'applicable-policies': {
    titles: {
      en: 'laws and policies; applicable laws; applicable policies; compliance with laws; policies; policy terms; legislation; statutory compliance; regulatory requirements; applicable law; legal requirements; policies and directives; regulations; related policies; governing legislation; standards and policies',
      fr: 'lois et politiques; lois applicables; politiques applicables; conformité aux lois; politiques; législation; exigences réglementaires; exigences légales; cadre réglementaire; règles applicables; respect des lois; directives applicables; lois et règlements; textes applicables; références réglementaires; normes et politiques; textes de référence',
    },
    sure: {
      en: 'in accordance with the * act; comply with all relevant; comply with all applicable; directive on; policy on; applicable laws; applicable legislation; data protection legislation; financial administration act; shall comply with the; privacy act; access to information act; in compliance with; laws and regulations; all relevant legislation; subject to the * act; policy implementation notice; standards implement; policies of; treasury board polic*; general data protection regulation; in conformity with; open source policy; rehabilitation act; guiding legislation; tort claims act',
      fr: 'conformément à la loi; conformément aux lois; conformément à la directive; loi sur; directive sur; politique sur; lois applicables; législation en vigueur; législation applicable; règlement général; conformité à la; cadre réglementaire; se conforme* à; se conformer à; règles du rgpd; décret; respecter les lois; dispositions législatives; réglementation applicable; réglementation en vigueur; politiques du conseil du trésor; lois et règlements; texte législatif; code de; conformément aux politiques; politiques applicables; dans le respect des lois; cadre normatif',
    },
    hints: {
      en: 'act; law; policy; regulation*; directive; legislation',
      fr: 'loi; lois; politique*; règlement*; directive*',
    },
  },
  'third-parties': {
    titles: {
      en: 'third parties; subcontracting; subcontractors; third parties and subcontracting; third party; contractors; partner organizations; assignment and subcontracting; use of contractors; vendors; suppliers; infrastructure providers; other service providers; assignment',
      fr: "tiers; sous-traitance; sous-traitants; tiers et sous-traitance; sous-traitants ultérieurs; entrepreneurs; cession et sous-traitance; fournisseurs tiers; recours à des tiers; partenaires; fournisseurs d'infrastructure; cession; sous-contractants",
    },
    sure: {
      en: 'subcontract*; sub-contract*; third party; third parties; third-party; infrastructure provider*; contractors; the vendor; vendors; amazon web services; contracted services; assign this agreement; external supplier*; data processor*; procure from; private sector supplier*; external contractor*; assign its rights',
      fr: "sous-traitan*; sous-traiter; sous-trait*; tiers; fournisseurs d'infrastructure; fournisseur d'infrastructure; entrepreneurs; fournisseur externe; fournisseurs externes; céder la présente; prestataire externe; prestataires externes; amazon web services; sous-contract*; céder ses droits; intervenants externes; contrats conclus avec des",
    },
    hints: {
      en: 'contractor*; vendor*; supplier*; partner*',
      fr: 'entrepreneur*; fournisseur*; partenaire*',
    },
  },
}
