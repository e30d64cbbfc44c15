import type { Concepts } from './concept.ts'

export const acts = {
  leave: {
    en: 'leave|leaves|withdraw*|terminat*|cancel*|end it|end this|end the|ends this|bring to|to a close|bring this|get out|gets out|opt out|pull out|walk away|step away|put an end|discontinu*|cease*|rescind*|give up|says otherwise|stop*|break off|exit*|dissolve*|quit|part ways|step out|call it off|drop out|not work out|go our separate ways|free itself',
    fr: "resili*|denonc*|mettre fin|met fin|mis fin|mettre un terme|met un terme|se retir*|s'en retir*|retrait|se degag*|s'en degag*|rompre|rompt|quitter|cesser|y renoncer|sortir de|se desengag*|mettre un point final|reprendre le tout|annul*|s'en libere*|partir|rupture|rompu*|se defaire|s'en aller|quitte*|se separer|reprendre sa liberte|libere*",
  },
  leavetaking: {
    en: 'on withdrawal|upon withdrawal|on termination|upon termination|on expiry|at the end|when it ends|when this ends|upon leaving|on exit|after termination|wind-down|wind down|winding up|then hands|hands over|hand over|while they are migrated|on leaving|leaving|thereupon|in that case|on departure|once it ends|moving out|after a breach|whoever comes next|successor|departure',
    fr: "a la fin de|a la fin du|a l'expiration|a la fin|lors du retrait|a la resiliation|en cas de resiliation|en cas de retrait|au terme|alors rapport*|alors rendu*|alors remis*|remet alors|dissolution|liquid*|a l'echeance|menees a leur terme|prend fin|resili*|retire|alors|a ce moment|au depart|des lors|une fois l'entente terminee|repreneur|apres la rupture|a son depart|celui qui part",
  },
  giveback: {
    en: 'return*|hand* over|give* back|gives back|handed|hands|transfer*|wipe*|destroy*|delet*|migrat*|copies of|copy of all|keeps the last|export*|divided|sold|split|unwind|settle accounts|open format|commonly used format|hands over|wiped within|winds up|runs down|returned',
    fr: 'rend|rendu*|rendre|remet*|remis*|rapport*|restitu*|transfer*|effac*|detrui*|detruit*|supprim*|partag*|vendu*|rachet*|cession|format ouvert|sous forme de fichier|rapatri*|retourn*|liquid*|coupe|rentrent|solde*|evalue et|prete main forte|lisible',
  },
  disagree: {
    en: 'disagree*|dispute*|quarrel*|controvers*|difference* of|differences|cannot agree|can’t agree|do not agree|don’t agree|cannot settle|cannot sort|can’t sort|can’t work out|cannot work out|unresolved|not resolved|failing resolution|disput*|conflict between|grievance*|complaint|anything that comes up|stuck|impasse|deadlock|fall out|falls out|differ|argument*|not settled|cannot be put right|iron out|at odds|clash*|dissatisf*|question a|sore point*',
    fr: "desaccord*|mesentente*|litige*|differend*|divergence* de vues|divergences|difficulte*|contestation*|conflit*|ne peuvent regler|ne peuvent denouer|ne s' entendent|ne pourra concilier|sans entente|a defaut|impasse|s'entendre|faute d'entente|si elle persiste|mesententes|ne s'entendent|n'y arrivent pas|ne reglent pas|s'opposent|litigieu*|pas d'accord|faute d'unanimite|sans consensus",
  },
  raise: {
    en: 'refer*|goes to|go to|go up|goes up|escalat*|submit*|elevat*|taken to|raised|brought before|decide*|settle*|resolv*|sort out|work out|work it out|whose word|final|arbitrat*|mediat*|talk|up to|then the|and then|taken up|passed up|handed up|turn to|brought to',
    fr: "porte*|defer*|soumis*|saisi*|tranch*|arbitr*|regl*|resou*|resol*|mediat*|escalad*|remont*|puis|devant|examine*|discute*|decid*|en dernier|concili*|denou*|cherchent un accord|s'adress*|s'en charge*|se rencontrent|appel a|est appele*",
  },
  alter: {
    en: 'amend*|modif*|varied|vary|variation*|changed|change to the text|changes to the text|changes to this|alter*|revised|revision*|updated|wording|adjusted|changes|change|altered|redrawn|rewritten|amended|touched',
    fr: 'modifi*|modification*|avenant*|amend*|changement*|chang*|retouch*|revis*|adapt*|mis a jour|mise a jour|mises a jour|ajust*|complet*|retouche*|change|changer|reecri*|remani*',
  },
  consentInWriting: {
    en: 'in writing|written|signed|signature*|exchange of letters|letters|letter|both sign|both agree|executed|mutual consent|consent of|agreement of|initialled|e-mail*|by both|on paper|paper signed|signed by both|countersigned|those who signed|both councils|a modification',
    fr: 'par ecrit|ecrit*|signe*|signature*|echange de lettres|lettre*|avenant*|consentement|accord des|accord de|assentiment|consign*|des deux|paraph*|commun accord|resolutions concordantes|un mot signe|ecrit que|avenant date|des trois|des conseils|concordan*',
  },
  lookAgain: {
    en: 'review*|look* at|looked at|look afresh|afresh|take stock|takes stock|stock of|goes through|go through|go over|gone over|revisit*|reassess*|evaluat*|reconsider*|re-examin*|reexamin*|examine whether|next look|checkpoint|health check|kept under|reread*|reopen*|come back to|comes back to|think again|question whether|weigh whether|renegotiat*|works or not|whether it works',
    fr: "revoi*|revue|reexamin*|examin*|relis*|relit|font le tour|font le point|fait le point|evalu*|bilan de l'entente|mi parcours|a mi chemin|repass*|se penchent|reconsider*|revis*|discute si|doit etre adapte|relecture|relue|refont|se demand*|on garde le cap|repens*|reouvr*|jugera",
  },
  report: {
    en: 'report*|statement*|scorecard*|dashboard*|summary|summaries|sheet|posts|post|results|publish*|figures|account of|return of|update*|sends the|writes to|sets out|bulletin*|statements|two page|gives hours',
    fr: 'rapport*|bilan*|releve*|compte rendu|comptes rendus|rend compte|etat|etats|tableau*|situation|resultat*|statistique*|publie*|fait rapport|fait etat|reddition|communique*|recapitulatif*|indicateurs|bulletin*|bilan ecrit|fait tenir|ferai tenir|adresse*|est adresse|releve des|dit ou en est',
  },
  performed: {
    en: 'performance|results|levels|level|targets|turnaround|calls|files received|matches|missed|on time|late|days late|visits|volumes|determinations|errors|uptime|downtime|attended|activity|activities|progress|completed|achieved|delivered|statistics|work done|service*|sampled|attained|figure*|how the|results sheet|scores|share of|cards',
    fr: 'rendement|resultat*|delais|delai|niveaux|niveau|cibles|cible|activite*|visites|nombre|volumes|reprises|retards|annulations|titres|realis*|atteint*|obtenu*|sorties|plaintes|lots|prestations|rendu*|interventions|avancement|classes recues|disponibilite|service*|objectifs|engagements|comment|departs|prets|passages|achalandage|frequentation|analyses rendues|pannes',
  },
  give: {
    en: 'provide*|supply|supplies|send*|give*|furnish*|deliver*|issue*|hand*|make*|offer*|lend*|pass*|ship*|collect*|host*|run*|operate*|answer*|keep*|maintain*|train*|prepare*|clear*|clean*|repair*|process*|analy*|pick*|hold*|close*|carry out|publish*|inspect*|watch*|warn*|tell*|monitor*|look*',
    fr: 'fourni*|offr*|livre*|remet*|transmet*|assure*|prete*|accueill*|organis*|tien*|donn*|rend*|entretien*|form*|prepar*|nettoi*|repar*|trait*|analys*|numeris*|ramass*|film*|rapport*|redig*|publi*|suit|suivre|inspect*|verifi*|saisi*|avis*|previen*|dresse*|deblai*|epand*|garde*|ira*|iron*',
  },
  decide: {
    en: 'decide*|decision*|approve*|approval|consensus|majority|unanim*|vote*|agreed by both|joint decision*|two thirds|recommend*|determine*|has the last word|final say|rules on|sets the|fixes the|say yes|settles',
    fr: 'decid*|decision*|approuv*|consensus|majorite|unanim*|vot*|resolution*|se prononc*|deux tiers|recommand*|arrete*|tranche*|tranchent|donne son accord|feu vert|ont le dernier mot|consent*',
  },
  teach: {
    en: 'train*|training|course*|workshop*|coach*|taught|teach*|tutorial*|learn*|instruction session*|orientation|familiari*|evening* of|drill*|practice*|certificat*|shadow*|briefing*',
    fr: "form*|formation*|cours|atelier*|perfectionn*|seance d'information|encadr*|initiation|montre l' outil|montre l'outil|apprentissage|familiaris*|accompagn*|capsule*|demi journee*|stage|stages|suivent|suivi la|passent # jours",
  },
  improve: {
    en: 'improve*|corrective|correct*|recovery plan|action plan|remedial|what will be done|put right|fix plan|what went wrong|plan to|steps to|catch up|explain why|says why|cure|remed*|with dates|get back on track|puts right|brings you a plan|puts things right|mend*',
    fr: "correcti*|corrig*|redress*|amelior*|plan d'action|gestes|mesures prises|remedi*|rattrap*|remise a niveau|ce qu'elle fera|redresser|plan correctif|explique pourquoi|remedier|mesures|plan date|corrige|remet d'aplomb|ordonner une correction|ce qui cloche",
  },
  fail: {
    en: 'miss*|missed|below|not met|not attained|not reached|fail*|under #|shortfall|three months|two months|consecutive|in a row|persistent*|repeated*|breach*|default*|falls short|poor|fewer than|less than|under the figure|under the|misses|off target|slips|not kept',
    fr: "manqu*|en deca|sous la|non atteint*|pas atteint*|moins de|insuffisan*|manquement*|repet*|de suite|consecutif*|d'affilee|defaut|inexecution|ecart*|deficien*|n'est pas respecte*|sous le seuil|sous la cible|en dessous|rate*|pas tenu|reste ferme|au dessous",
  },
} as const satisfies Concepts
