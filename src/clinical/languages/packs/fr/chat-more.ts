import { either, type RedFlags } from '../../pack.ts'
import { BABY, BELLY, BLOOD, CANT, PAIN, STRONG } from './words.ts'

/** The same for bleeding, the belly, birth, poison, injury and the mind. */
export const chatMore: RedFlags = {
  'severe-abdominal-pain': [
    `${PAIN} ~2 ${STRONG} ~5 ${BELLY}|bas`,
    `${STRONG} ~1 ${PAIN} ~5 ${BELLY}|bas`,
    `${PAIN} ~3 ${BELLY} ~4 ${STRONG}|plier|plie|hurle`,
    `plie|pliee ~5 ${PAIN}|ventre`,
    `${BELLY} ~2 ${PAIN} ~2 ${STRONG}`,
  ],
  'abdominal-pain': [`${PAIN}|crampes|colique|coliques|torsions ~4 ${BELLY}`, `${BELLY} ~3 mal|tord|douloureux`],
  'pelvic-pain': [
    `${PAIN}|crampes|pointe ~4 bas|ovaire|ovaires|pelvienne|pelvis|pelviennes|aine`,
    `${PAIN} ~3 cote ~3 ventre|ovaire`,
  ],
  'vaginal-bleeding': [
    ...either('enceinte|grossesse|regles|retard|gros', 14, BLOOD),
    'semaines|mois|sa ~3 grossesse|enceinte ~10 saigne|sang|saignement*|pertes',
  ],
  'missed-period': [
    'retard ~4 regles',
    'regles ~4 retard|venues|arrivees|viennent|arrivent',
    'pas|plus ~3 regles ~5 mois|semaines|jours',
  ],
  'shoulder-tip-pain': [`${PAIN} ~4 epaule|lepaule`],
  'reduced-fetal-movement': [
    `${BABY} ~4 bouge|bougeait|remue|gigote ~1 plus|pas|moins|presque|peu`,
    `sens|sent|senti|ressens ~1 plus|pas|presque|moins ~5 ${BABY}|bouger|mouvements|coups|bouge|remuer`,
    `${BABY} ~5 pas|plus ~2 bouge|bouger|remue`,
    'mouvements ~3 diminue|moins|rares|peu',
  ],
  'abdominal-pain-constant-hard': [
    `${BELLY} ~3 dur|dure|tendu|beton ~6 mal|douleur|contraction`,
    `douleur|mal ~6 ${BELLY} ~2 dur|tendu|beton|bois`,
  ],
  'rigid-abdomen': [`${BELLY} ~3 dur|tendu|bois|beton|contracte|pierre`],
  'visual-disturbance': [
    'mouches|etoiles|etincelles|points|lumieres|eclairs|flashs|taches|paillettes|phosphenes ~4 yeux|devant|vue|vois|vision',
    'vois|voit|vision|vue ~3 etoiles|mouches|flou|floue|trouble|double|points|brouille|etincelles|papillons',
  ],
  'sudden-swelling': [
    'gonflee|gonfle|gonflees|enflee ~3 partout|mains|visage|pieds|jambes',
    'mains|visage|pieds|jambes ~3 gonfl*|enfl*',
  ],
  'high-bp-said': ['tension ~3 haute|elevee|16|17|18|19|20|160|170|180|monte'],
  'upper-abdominal-pain': ['barre|douleur|mal ~3 estomac|lestomac|cotes|foie|epigastre'],
  'heavy-vaginal-bleeding': [
    'change|changer|trempe|trempee|remplis|inonde|imbibe|serviette|serviettes|protection|protections|couche|couches ~8 heure|heures|min|minutes|mn|temps',
    'caillots ~3 gros|enormes|oeuf|poing|orange',
    'gros|enormes caillots',
    'accouche|accouchement|cesarienne ~12 saign*|sang ~3 beaucoup|enormement|abondamment|trop|flots',
  ],
  diabetes: ['diabete|diabetique|diabetiques'],
  'type-1-diabetes': ['diabet* ~3 type 1|un', 'diabet* ~2 insulino*'],
  'fruity-breath': ['haleine|bouche|souffle ~4 pomme|pommes|acetone|fruit|dissolvant|vernis'],
  'high-glucose-said': [
    'sucre|glycemie|dextro|lecteur|capteur ~4 hi|haut|haute|elevee|plafond|explose|3,*|4,*|5,*|3.*|4.*',
  ],
  'low-glucose-said': [
    '0,2*|0,3*|0,4*|0.2*|0.3*|0.4* ~2 glycemie|sucre|dextro',
    'sucre|glycemie|dextro|capteur ~3 0,2*|0,3*|0,4*|0,5*|0.2*|0.3*|0.4*|0.5*|bas|basse|lo',
    'hypo|hypoglycemie',
    'insuline ~6 pas|rien ~1 mange',
  ],
  vomiting: ['vomi*|degueule|gerbe|rend'],
  'keeping-nothing-down': ['garde|retient|gardes rien|pas', 'vomit|vomis|rend tout'],
  'bilious-vomit': ['vomi*|rend|rejets|regurgite ~4 vert|verts|verte|bile|verdatre'],
  'redcurrant-stool': ['selles|couche|caca ~4 gelee|groseille|glaires|sang'],
  'drawing-up-legs': ['replie|ramene|recroqueville|remonte ~3 jambes|genoux'],
  'abdominal-distension-obstipation': [
    `${BELLY} ~3 gonfl*|ballonn* ~10 gaz|selles|plus|pas`,
    'plus|pas|ni ~3 gaz|selles ~8 vomi*|jours|ventre|gonfl*',
    'occlusion',
  ],
  'hernia-hard': [
    'hernie ~6 dur|dure|mal|rentre|rentrer|bloquee|coincee|rouge|violette',
    'boule ~3 aine|laine|nombril ~5 dure|mal',
  ],
  'right-lower-pain': [
    `${PAIN} ~6 bas ~4 droite|droit`,
    `${PAIN} ~3 cote droit ~3 ventre?`,
    `${PAIN} ~6 droite ~3 bas|ventre|aine`,
    'appendicite|appendice',
  ],
  overdose: [
    'avale|avalee|pris|prise|ingere|gobe|bouffe|prends|prend ~4 #|vingt|trente|quarante|toute|toutes|tous|tout|plein|boite|boites|plaquette|plaquettes|tube|flacon|tablette ~4 doliprane*|dolipranes|paracetamol|efferalgan|dafalgan|xanax|lexomil|comprime|comprimes|cachet|cachets|medicaments|medocs|medoc|somniferes|pilules|anxiolytiques|antidepresseurs|stilnox|insuline',
    'od|surdose|overdose',
  ],
  'poison-ingestion': [
    'bu|boit|avale|avalee|ingere|goute|croque|mange|lape|suce ~6 javel|destop|deboucher|deboucheur|lessive|pastille|capsule|produit|detergent|essence|petrole|kerosene|antigel|soude|acide|insecticide|desherbant|mort|poison|raticide|vaisselle|nettoyant|white|detachant|dissolvant|vernis|muguet|champignon|champignons',
  ],
  'child-took-medicine': [
    'fils|fille|petit|petite|bebe|enfant|gamin|gamine|bb|loulou ~5 avale|mange|pris|bu|trouve|gobe ~5 medicament|medicaments|medocs|cachets|cachet|comprime|comprimes|sirop|pilule|pilules|plaquette|doliprane',
  ],
  'opioid-use': ['heroine|fentanyl|morphine|oxycodone|methadone|tramadol|codeine|subutex|opium|skenan'],
  'snake-bite': [
    ...either('mordu|mordue|morsure|pique|piquee|mord|piqure', 6, 'serpent|vipere|cobra|crotale|mamba|couleuvre'),
  ],
  'venomous-sting': [...either('pique|piquee|piqure|mordu|mordue', 5, 'scorpion|meduse|vive|araignee|raie')],
  burn: [
    'brul*|ebouillant* ~8 eau|cafe|the|soupe|huile|four|plaque|fer|feu|bouillant*',
    'eau|deau|cafe|the|soupe|huile|leau|lhuile|lait ~2 bouillante|bouillant|chaude|brulant|brulante ~6 renvers*|tombe|dessus|sur|recu',
    'brulure|brulures|ebouillante|ebouillantee',
  ],
  'burn-serious': [
    'brul*|ebouillant* ~8 visage|figure|cou|mains|torse|corps|poitrine|dos|jambes|cloques|partout',
    'eau|cafe|the|soupe|huile|leau|lhuile ~2 bouillante|bouillant|brulant|brulante ~8 visage|torse|corps|poitrine|bras|dos|jambes|tete|cloques',
  ],
  'burn-blister': [
    ...either('brul*|ebouillant*|bouillant*', 14, 'cloque|cloques|ampoule|ampoules|peau ~2 part|arrache|decolle'),
  ],
  'smoke-inhalation': [
    'fumee ~5 respire|inhale|avale|incendie',
    'respire|inhale|inhalee|avale ~4 fumee|fumees',
    'incendie ~8 tousse|toux|voix|respire',
  ],
  'household-headache': [
    ...either('tous|tout|toute ~3 famille|monde|maison', 5, 'mal|maux ~2 tete'),
    'on|nous ~2 tous|toutes ~2 mal|maux ~2 tete',
  ],
  'faulty-heating-exposure': [
    'chauffage|poele|brasero|barbecue|groupe|chaudiere|chauffe|cheminee|kanoun|braise|charbon|rechaud|voiture ~6 allume|allumee|interieur|dedans|maison|garage|chambre|gaz|marche|ferme|tourne',
    'allume|mis|rentre|dormi|depuis ~4 chauffage|poele|brasero|barbecue|groupe|chaudiere|braise|charbon|kanoun',
  ],
  submersion: [
    'sorti|sortie|repeche|repechee|tombe|tombee|coule|sorti|sauve ~4 piscine|eau|leau|lac|mer|bain|riviere|baignoire|etang',
    'noye|noyee|noyade|noyer',
    'bu la tasse',
    'avale ~3 eau ~3 piscine|lac|mer',
  ],
  'heat-exposure': [
    'tombe|malaise|effondr* ~4 soleil|chaleur|cagnard',
    'soleil|chaleur|canicule|chantier ~6 heures|toute|apres|trop|longtemps|plein',
    'travaille|couru|reste ~4 soleil|chaleur|cagnard',
    'coup de chaud|chaleur',
  ],
  'electric-shock': [
    'electrocut*|electris*',
    'pris|recu|prend ~2 courant|jus|chataigne|decharge',
    'doigts|doigt|fourchette|metal ~4 prise',
  ],
  'chemical-in-eye': [
    ...either(
      'javel|acide|soude|produit|detergent|chaux|ciment|ammoniaque|lessive|colle|destop|pastille|capsule|dissolvant|deboucheur|nettoyant',
      7,
      'oeil|loeil|yeux',
    ),
  ],
  'penetrating-eye': ['eclat|metal|clou|verre|branche|couteau|hamecon|plante|perce ~5 oeil|loeil'],
  'curtain-vision': [...either('rideau|voile|ombre', 5, 'oeil|loeil|vision|vue|champ')],
  'severe-eye-pain': [
    `${PAIN} ~3 ${STRONG} ~4 oeil|loeil|yeux`,
    `${STRONG} ~2 ${PAIN} ~4 oeil|loeil`,
    `oeil|loeil|yeux ~2 ${PAIN} ~1 ${STRONG}`,
    `${PAIN} ~3 oeil|loeil|yeux ~4 ${STRONG}`,
  ],
  'eye-pain': [`${PAIN} ~3 oeil|loeil|yeux`],
  halos: ['halo|halos|cercles|anneaux|aureoles ~5 lumiere|lumieres|lampes|lampadaires'],
  'red-eye': ['oeil|loeil|yeux ~2 rouge|rouges'],
  'temple-pain': [
    `${PAIN} ~4 tempe|tempes`,
    'cuir chevelu ~4 mal|sensible|douloureux',
    'mal|douleur ~4 peigne|coiffe|cuir',
  ],
  'jaw-claudication': [
    `${PAIN} ~5 machoire ~5 mache|machant|mange|mangeant|macher`,
    'mache|machant|macher|mange ~4 mal|douleur ~3 machoire',
    'machoire ~4 fatigue|mal ~4 mache|mange|machant',
  ],
  'dangerous-mechanism': [
    'accident ~3 voiture|moto|scooter|route|velo|trottinette',
    'renverse|renversee|percute|percutee ~4 voiture|camion|moto|bus',
    'tombe|tombee|chute ~5 echelle|toit|escalier|escaliers|etage|balcon|cheval|arbre|metres|velo|moto|scooter|mezzanine',
  ],
  'head-injury': [
    'tombe|tombee|chute|cogne|cognee|tape|coup|choc|heurte|pris ~6 tete|crane|front',
    'tete|crane|front ~4 cogne|tape|heurte|percute|ouvert|ouvre',
  ],
  'knocked-out': [
    'coup|choc|tombe|tombee|chute|tete|cogne ~10 perdu|perd connaissance',
    'coup|choc|tombe|tombee|chute ~10 inconscient*|assomme|assommee|ko|evanoui*',
  ],
  'legs-not-working': [
    'sens|sent|bouge|bouger ~1 plus|pas ~4 jambes|jambe|pieds|corps',
    'jambes ~3 repondent|bougent|portent ~1 plus|pas',
    `${CANT} ~1 plus|pas ~2 bouger|marcher|lever ~3 jambes`,
  ],
  'leg-weakness': [
    'jambes ~4 lachent|faibles|molles|coton|portent|paralysees|engourdies',
    'jambes ~3 plus|pas ~2 force',
  ],
  'neck-pain': [`${PAIN} ~3 cou|nuque|cervicales`],
  'limb-deformity': ['jambe|bras|poignet|cheville|doigt ~4 tordu|tordue|deforme|deformee|angle|travers'],
  'bone-visible': ['os ~3 sort|voit|visible|dehors|depasse', 'vois|voit ~2 os|los', 'fracture ouverte'],
  amputation: [
    'coupe|tranche|arrache|sectionne|sectionnee|ampute ~4 doigt|doigts|main|pied|bras|orteil ~6 scie|tondeuse|machine|net|entier|completement|porte',
    'doigt|main|orteil ~3 coupe|coupee|arrache|arrachee|sectionne|ampute|pend',
  ],
  'cold-pale-limb': [
    ...either(
      'jambe|bras|pied|main|orteils|doigts',
      5,
      'froid|froide|froids|glace|glacee|blanc|blanche|pale|bleu|bleue|bleus',
    ),
  ],
  'limb-turned-cold': [...either('jambe|bras|pied|main', 5, 'froid|froide|glace|glacee')],
  'known-aneurysm': ['anevrisme|anevrysme'],
  'pulsating-abdomen': [`bat|battements|pulse|pulsations ~4 ${BELLY}`],
  'tearing-pain': [
    'douleur|mal ~5 dechir*|arrache|poignard|couteau|dague ~6 dos|poitrine|omoplates|thorax',
    'poitrine|dos ~4 dechir*|arrache',
  ],
  'upper-back-pain': [`${PAIN} ~6 dos|omoplates|omoplate`],
  'pink-frothy-sputum': ['mousse|mousseux|crachats|crache|bave ~3 rose|roses|rosee|rosees|mousseux'],
  'cannot-lie-flat': [
    'pas|plus ~3 allonger|coucher|allonge|couche ~6 etouffe|souffle|respire*',
    'dors|dort|dormir assis|assise',
    'allonge|couche|mallonge|allongee ~4 etouffe|jetouffe|respire',
  ],
  'heart-failure': ['insuffisance cardiaque', 'insuffisant|insuffisante cardiaque', 'coeur ~2 faible|fatigue'],
  'exertional-syncope': [
    ...either(
      'evanoui*|syncope|malaise|effondre|connaissance',
      8,
      'match|courant|course|foot|entrainement|sport|courir|velo|basket|piscine',
    ),
  ],
  syncope: ['evanoui*|syncope|pommes', 'perdu|perd|perte ~1 connaissance', 'fait|eu un malaise'],
  collapse: ['effondr*|ecroul*', 'retrouve|trouve ~3 par? ~1 terre|sol', 'tombe|tombee raide|sol|terre'],
  'first-seizure': ['premiere ~2 crise|convulsion|convulsions'],
  seizure: [
    'convuls*|epilep* ~2 crise',
    'crise ~2 epilep*|convuls*',
    'secousses|tremble|tremblements ~5 yeux|corps|partout ~4 revuls*|blancs|membres',
    'yeux ~2 revuls*',
  ],
  'seizure-ongoing': [
    'convuls* ~3 toujours|encore|arrete|sarrete',
    'convuls* ~3 depuis # minutes|min|heure|heures',
    'crise ~5 depuis # minutes|min',
  ],
  epilepsy: ['epilepsie|epileptique'],
  'loss-of-balance': [
    'tient|tiens|marche|marcher ~1 plus|pas ~3 debout|droit',
    'perds|perd|perdu|plus ~2 equilibre|lequilibre',
    'titube|tangue',
  ],
  'double-vision-sudden': ['vois|voit|vision|vue double'],
  'suicidal-intent': [
    '(en finir|me tuer|me suicider|me pendre|veux mourir) ~4 soir|cette|maintenant|aujourdhui|demain|decide|decidee',
    'decide|decidee|prevu|compte|vais|veux ~3 en? finir|mourir|tuer|suicider|pendre|partir',
    'me fous|jette|balance ~3 pont|train|metro|fenetre|balcon',
    'vais me foutre|jeter|balancer|flinguer|buter|pendre|ouvrir',
    'mettre|met|mets fin ~3 vie|jours',
  ],
  'suicide-plan': [
    'poison|raticide|medocs|medicaments|cachets|comprimes ~8 vais ~2 avaler|prendre|boire',
    'vais ~1 avaler|prendre|boire ~3 poison|raticide|tous|toute|toutes|boite',
    'tout prepare ~8 adieu|medocs|medicaments|corde|soir|finir',
    'lettre|lettres|mot ~2 adieu|dadieu|adieux|deja',
    'ecrit ~2 lettre|lettres',
    'corde|medicaments|medocs|cachets|arme|couteau|lame ~5 prete|prets|prepare|preparee|prepares|achete|achetee|cote|main|table',
    'prepare|achete|stocke|cache|sorti ~3 corde|medicaments|medocs|cachets|arme|fusil',
  ],
  'wants-it-over': [
    'en peux|peut plus',
    'veux|voudrais ~2 arrete|disparaitre|dormir|finir|finisse',
    'plus ~2 envie ~2 vivre|rien',
    'marre de vivre|vie',
  ],
  hopelessness: [
    'plus|aucun|pas ~2 espoir|sens|issue|raison',
    'mieux sans moi',
    'sert|servait ~1 a? rien ~3 vivre|continuer',
    'vie ~4 sens|vaut',
  ],
  'suicide-means': [
    'jai ~4 medicaments|medocs|corde|arme|fusil|lame|cachets|couteau',
    'suis ~3 pont|toit|rails|balcon|fenetre',
  ],
  'about-to-act': [
    'ce soir',
    'cette nuit',
    'tout ~1 heure|suite',
    'maintenant|aujourdhui',
    'derniere|dernier fois|message|soir|nuit',
    'adieu|adieux',
  ],
  'suicide-attempt': [
    'ouvert|coupe|taillade|entaille ~3 veines|poignets|poignet',
    'tent*|essay* ~3 suicid*|tuer|pendre|finir|mourir',
    '(sest|s est|me suis) pendu|pendue|defenestre*',
    '(sest|s est|me suis) jete|jetee ~3 pont|fenetre|balcon|train|metro|vide|toit',
    'ts medicamenteuse',
  ],
  'self-harm': [
    'scarif*|mutil*|taillad*|entaill*',
    'me coupe|brule|frappe|lacere',
    'suis coupe|coupee|brule|brulee ~4 bras|cuisses|cuisse|expres|poignet|volontairement|jambes',
  ],
  'harm-intent': [
    'vais|veux|va ~2 le|la|les|lui|mon|ma? ~2 tuer|buter|poignarder|planter|egorger|etrangler|flinguer|crever',
    'envie ~3 tuer|buter|poignarder|etrangler ~3 quelquun|patron|mari|femme|voisin|mere|pere',
  ],
  'thoughts-harm-baby': [
    'peur|envie|idees|pensees|images|voix ~6 mal|tuer|noyer|secouer|jeter|etouffer ~4 bebe|fils|fille|enfant|bb',
    'secoue|secouer ~3 bebe|fils|fille|bb',
  ],
  'command-voices': ['voix ~8 tuer|tue|mourir|frapper|sauter|mal|suicider|couper|poignarder'],
  paranoia: [
    'me ~2 suit|suivent|surveille|surveillent|espionne|espionnent|empoisonne|empoisonnent|persecute',
    'on veut ~2 tuer|empoisonner|mal',
    'cameras|micros|puce ~5 partout|maison|tete|murs|corps',
    'complot|complote|complotent',
  ],
  'visual-hallucinations': [
    'voit|vois ~4 choses|gens|betes|demons|morts|personnes|insectes|araignees|diable|ombres ~6 pas|existent|la',
    'hallucin*',
  ],
  'delusion-about-baby': [
    'bebe|fils|fille|enfant ~6 demon|diable|possede|possedee|echange|remplace|messie|sorcier|djinn',
  ],
  strangulation: [
    'etrangl*|metrangl*|letrangl*|setrangl*|nousetrangl*',
    'serre|serrait|pris|prend|attrape ~3 cou|gorge',
    'mains|main ~4 cou|gorge ~4 serre|serrait|serrer',
    'empeche ~3 respirer',
  ],
  'partner-violence': [
    ...either(
      'mari|conjoint|copain|compagnon|ex|femme|copine|mec|chum|gars|pere|concubin|fiance',
      6,
      'frappe|frappee|bat|battue|cogne|tape|tabasse|gifle|menace|pousse|coups|poing|violent|etrangl*',
    ),
  ],
  'danger-now': [
    'va|veut|dit ~3 me|nous ~1 tuer|buter|crever',
    'peur ~3 tue|tuer|revienne|rentre',
    'enfermee|enferme|cachee|cache ~6 chambre|salle|toilettes|bain|porte',
  ],
  'child-abuse': [
    ...either(
      'frappe|bat|coups|secoue|gifle|brule|abuse|attouchements|bleus|viole',
      5,
      'fils|fille|enfant|enfants|bebe|petit|petite|gosse|gosses|gamin|gamine|niece|neveu',
    ),
  ],
  'saddle-numbness': [
    'sens|sensation|sensations|sensibilite|senti ~2 plus|pas|rien ~4 jambes|fesses|sexe|entrejambe|perinee|parties|anus|essuie',
    'plus|pas ~3 sensation|sensations|sensibilite ~5 jambes|fesses|sexe|entrejambe|perinee|parties|anus',
    ...either(
      'engourdi*|anesthesi*|insensible|endormi|endormie|endormies',
      5,
      'fesses|sexe|entrejambe|perinee|parties|anus|vagin|selle',
    ),
  ],
  'bladder-bowel-loss': [
    'me|se pisse|urine|fais|fait|pisse ~1 dessus',

    `${CANT} ~1 pas|plus ~2 uriner|pisser|retenir|controler|pipi`,
    'pipi|urine|selles|caca ~5 controle|retenir|retiens|partent|coule|echappe|fuit',
    'fait|fais|fuis ~2 dessus',
    'fuites ~2 urine|urines|urinaires',
  ],
  'urinary-retention': [
    `${CANT} ~1 pas|plus ~2 uriner|pisser|pipi`,
    'impossible ~2 uriner|pisser|pipi|duriner',
    'bloque|bloquee ~3 urines|uriner|pipi',
  ],
  sciatica: ['sciatique'],
  'testicular-pain': [...either(PAIN, 6, 'testicule|testicules|couille|couilles|bourse|bourses|burnes|boule|boules')],
  'testicular-swelling': [
    ...either('testicule|testicules|couille|couilles|bourse|bourses|boule|boules', 6, 'gonfl*|enfl*|rouge|remonte|dur'),
  ],
  chemotherapy: ['chimio|chimios|chimiotherapie'],
  'sickle-cell': ['drepanocyt*', 'falciforme', 'ss ~2 drepano*'],
  'sickle-pain': ['crise ~3 drepano*', 'drepano* ~6 crise|douleurs|douleur|mal'],
  'adrenal-insufficiency': ['addison', 'insuffisance|insuffisant|insuffisante surrenal*', 'surrenal*'],
  'adrenal-steroid-dependent': ['hydrocortisone|cortisone ~6 vomi*|longtemps|toujours|annees|vie'],
  cancer: ['cancer|tumeur|metastase|metastases|lymphome|myelome|leucemie'],
  'object-inhaled': [
    'avale|inhale|aspire|mis ~4 cacahuete|perle|bille|jouet|lego|noyau|graine ~8 tousse|siffle|respire|travers',
  ],
  'swallowed-battery': ['avale|avalee|mange|mis|gobe|ingere ~4 pile|piles|batterie'],
  'swallowed-magnet': ['avale|avalee|mange|ingere ~4 aimant|aimants'],
  'penetrating-injury': [
    'poignard*|plante|plantee',
    'coup|coups ~1 couteau|machette|hache|tournevis',
    'balle|balles ~3 ventre|jambe|bras|recu|pris',
    'recu|pris|tire ~3 balle|balles',
  ],
  'brief-event': [
    'bebe|nourrisson|bb ~6 bleu|bleue|mou|molle|respirait|respirer ~8 secondes|minute|revenu|revenue|normal',
  ],
  'cyanosis-infant': ['bebe|nourrisson|bb|nouveau|fils|fille ~5 bleu|bleue|violet|violette|gris|grise'],
  jaundice: ['jaune|jaunes|jaunisse|ictere'],
  'very-hot-skin': ['peau|corps|est ~2 brulant|brulante|bouillant|bouillante'],
}
