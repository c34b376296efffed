import { either, type RedFlags } from '../../pack.ts'
import { CANT, PAIN, STRONG, SUDDEN } from './words.ts'

/** French as it is typed in chats of France, Africa and Canada. */
export const chat: RedFlags = {
  'chest-pain': [
    ...either(
      'tient|serre|serree|ecrase|ecrasee|comprime|oppresse|etau|poids|brule|pese|lourd|pointe',
      4,
      'poitrine|thorax|coeur|poumons|torse',
    ),
    ...either(PAIN, 6, 'poitrine|thorax|coeur|sternum|torse'),
  ],
  'cardiac-chest-pain': [
    'etau|poids|enclume|elephant|brique|pierre|barre ~4 poitrine|thorax|torse',
    'poitrine|thorax ~4 etau|poids|enclume|elephant|brique|ecrase',
    'tient ~2 poitrine',
  ],
  'sudden-breathlessness': [
    ...either(SUDDEN, 4, 'essouffle|essoufflee|essoufle|essouflee|etouffe'),
    ...either(SUDDEN, 5, 'mal|difficulte ~2 respirer'),
    ...either(SUDDEN, 4, 'plus|pas a? respirer'),
  ],
  breathlessness: [
    'essouffl*|essoufl*|haletant|haletante|halete',
    'respire|respirer ~3 mal|difficile|court|peine|fort',
    'cherche ~2 air|souffle',
  ],
  'pleuritic-pain': [
    'mal|douleur|douleurs|pointe|coup ~6 quand ~2 respire|inspire|tousse',
    'respire|inspire|tousse|respirant|inspirant ~4 mal|douleur',
    'douleur ~3 inspiration',
  ],
  'recent-surgery': [
    'opere|operee|operation|chirurgie|prothese ~6 ya|y # ~1 jours|semaines|semaine|jour',
    'apres|depuis ~2 operation|chirurgie|loperation|cesarienne|prothese',
    'opere|operee ~3 hier|recemment|semaine',
  ],
  'cannot-speak-sentences': [
    `${CANT} ~1 pas|plus ~2 parler|finir ~4 souffle|phrase|phrases|crise|asthme|respire*`,
    'crise|asthme|ventoline ~8 pas|plus a? parler',
    'pas|plus ~2 finir|terminer ~2 phrase|phrases',
  ],
  'inhaler-not-helping': [
    'ventoline|salbutamol|bombe|spray|aerosol|bouffees|pompe ~5 marche|fait|sert|agit|soulage|aide|suffit pas|plus|rien',
    'malgre ~2 ventoline|bouffees|salbutamol|pompe|aerosol',
    'passe pas ~3 ventoline|bouffees',
  ],
  'cannot-breathe': [
    `${CANT} ~1 pas|plus a? ~1 respirer|souffler`,
    'pas|plus a? respirer',
    'letouffe|setouffe|jetouffe|etouffe|asphyxie|suffoque',
    'air ~2 passe|rentre pas|plus',
  ],
  'working-hard-breathing': [
    'creuse ~4 cotes|respire|poitrine',
    'tire ~3 respire|respirer|cotes',
    'ventre|cotes ~3 creuse|creusent|tire',
  ],
  'chest-recession': [
    'creuse|creusent|rentre|rentrent ~4 cotes|poitrine|sternum',
    'cotes|poitrine|sternum ~3 creuse|creusent|rentre|rentrent',
  ],
  'fast-breathing': ['respire|respiration ~3 vite|rapide|rapidement'],
  'deep-breathing': ['respire|respiration ~3 fort|profond|profondement|profonde|ample'],
  apnoea: ['arrete|arreter|arretes|arret|pauses|pause ~3 respirer|respire|respiration', 'apnee|apnees'],
  'breathing-stopped': ['respire|respirait plus|pas', 'arrete de respirer'],
  unresponsive: [
    'repond|reagit|reponds|bouge|repondait ~1 plus|pas',
    'inconscient|inconsciente|inanime|inanimee',
    'sans reaction',
    'perdu|perd ~1 connaissance ~6 reveille|revient|toujours',
  ],
  'not-waking': [
    'reveille|reveiller ~1 pas|plus',
    `${CANT} ~1 pas|plus ~3 reveiller`,
    'impossible ~3 reveiller',
    'arrive|arrivons pas ~3 reveiller',
  ],
  drowsy: [
    'somnolent|somnolente|endormi|endormie|amorphe|lethargique|vaseux|comateux|apathique',
    'dort tout|beaucoup|trop|sans',
    'du? mal ~3 reveiller',
  ],
  drowsiness: ['somnole|somnolent|somnolente|endormi|endormie|amorphe'],
  choking: [
    'coince|coincee|bloque|bloquee ~6 gorge',

    'setouffe|etouffe|etrangle|setrangle ~5 avec|sur|bonbon|raisin|viande|cacahuete|morceau|piece|jouet|saucisse|pomme|lait',
    'coince|coincee|bloque|bloquee ~3 gorge',
    'avale de travers ~8 bleu|violet|respire|tousse|parler',
    'bebe|enfant|petit|petite|fils|fille ~2 setouffe|etouffe',
  ],
  'face-droop': [
    ...either(
      'travers|tordue|tordu|tombe|tombante|deformee|deforme|pend|affaissee|devie|deviee|paralysee|paralyse',
      4,
      'bouche|visage|figure|joue|levre|face|sourire',
    ),
  ],
  'speech-difficulty': [
    'cherche|cherchait ~1 mots',
    'cherche ses mots',

    'parle ~3 bizarre|bizarrement|mal|charabia|drole|lentement|nimporte|pateux|confus',
    `${CANT} ~1 pas|plus ~2 parler|articuler|exprimer|sexprimer`,
    'comprend|comprends|comprenons rien|pas|plus ~3 dit|raconte|parle',
    'bafouille|begaie|baragouine|bredouille',
    'bouche|langue pateuse',
    'mots ~3 sortent|sortaient|viennent pas|plus',
    'trouve|trouvait|trouvais plus|pas ~2 mots',
  ],
  'weakness-one-side': [
    'arrive|narrive|peut|peux|pouvait ~1 pas|plus ~2 tenir|serrer|attraper|ecrire|saisir ~6 main|bras|doigts',

    'bras|jambe|main|cote|moitie ~5 lourd|lourde|molle|mou|faible|paralyse|paralysee|engourdi|engourdie|lache|force|morte|mort',
    'lache|lachait|lachais ~4 main',
    'plus|perdu|pas ~2 force ~4 bras|main|jambe|cote',
    'bras|jambe|main ~2 droit|droite|gauche ~3 plus|pas ~2 bouger|bougeait|repondait|force|lever|marche*',
    'paralyse|paralysee ~3 cote|droit|gauche|moitie',
  ],
  'vision-loss': [
    'vois|voit|voyais|voyait ~1 plus|pas ~5 oeil|loeil|rien|yeux',
    'oeil|loeil ~4 vois|voit|voyais ~1 plus|rien',
    'perdu|perds|perte ~3 vue|vision',
    'noir|rideau|voile ~4 oeil|loeil',
    'aveugle ~4 oeil|loeil|coup',
  ],
  'thunderclap-headache': [
    ...either(SUDDEN, 6, 'pire|horrible|atroce|violent|explos* ~3 mal|douleur? ~2 tete'),
    'pire ~2 mal|douleur ~2 tete',
    'mal|douleur|maux ~2 tete|crane ~8 coup|tonnerre|explos*|brutal*|soudain*|foudroyant*',
    'cephalee* ~4 coup|tonnerre|brutal*',
  ],
  'severe-headache': [
    ...either(STRONG, 3, 'mal|maux|douleur|douleurs ~2 tete|crane'),
    'tete ~3 explose|exploser|eclate|eclater',
  ],
  'neck-stiffness': [
    ...either('nuque|cou', 4, 'raide|raides|bloque|bloquee|dur|dure|rigide|coince'),
    `${CANT} ~1 pas|plus ~3 plier|bouger|baisser|pencher|tourner ~3 nuque|cou|tete|menton`,
  ],
  photophobia: ['lumiere ~4 gene|derange|mal|insupportable|agresse|supporte', 'supporte ~4 lumiere', 'mal ~3 lumiere'],
  'mottled-skin': [
    'marbre|marbree|marbres|marbrees|marbrures|marbrure',
    'peau|jambes|genoux ~3 tachetee|violacee|violacees|bleutees|grise',
  ],
  rigors: ['grelotte|grelottait|frissonne|frissons|tremble|claque ~3 dents?'],
  confusion: [
    'repond|parle|fait|ecrit|raconte|dit ~1 nimporte|importe quoi',
    'reconnait ~2 plus|pas|personne',

    'dit|raconte ~1 nimporte|importe ~1 quoi',
    'confus|confuse|delire|desoriente|desorientee',
    'sait|reconnait ~1 plus|pas ~4 ou|qui|jour|est|personne',
    'tient des propos',
    'propos ~2 incoherents|bizarres',
  ],
  'feels-like-dying': ['impression|sensation ~3 mourir', 'sens|sent ~3 mourir|partir', 'vais mourir'],
  'no-urine-day': ['pas|plus ~2 urine|pisse|uriner|pipi ~4 hier|heures|matin|jour|journee|aujourdhui'],
  'tongue-throat-swelling': [...either('langue|gorge|luette', 4, 'gonfl*|enfl*|double')],
  'lip-swelling': [...either('levres|levre|bouche', 4, 'gonfl*|enfl*')],
  'facial-swelling': [...either('visage|yeux|figure|paupieres|tete|face|oeil', 4, 'gonfl*|enfl*|bouffi*')],
  'allergen-exposure': [
    'mange|mangeant|manger|croque|gouter|goute ~4 cacahuete*|arachide*|noix|noisette*|amande*|crevette*|crabe|fruits|oeuf*|poisson|lait|sesame|kiwi|gambas',
    'pique|piquee|piqure|piques ~4 guepe*|abeille*|frelon*|insecte*',
    'apres|depuis|pris|prise ~4 antibiotique*|amoxicilline|augmentin|penicilline|ibuprofene|injection|vaccin',
  ],
  'throat-closing': [...either('gorge', 4, 'serre|ferme|fermer|bloque|retrecit|serree|boule')],
  drooling: ['bave|baver|salive'],
  'cannot-swallow': [
    `${CANT} ~1 pas|plus ~2 avaler ~2 salive|rien?`,
    'pas|plus ~2 avaler ~2 salive|rien',
    'impossible ~2 avaler',
  ],
  'muffled-voice': ['voix ~3 bizarre|etouffee|patate|couverte|sourde|changee|nasillarde'],
  'noisy-breathing-in': [
    'bruit|sifflement|ronflement|siffle ~4 inspire|inspirant|respire|respirant',
    'respire|respiration ~3 bruyante|bruit|sifflante|rauque',
  ],
  'barking-cough': ['toux ~3 aboiement|aboyante|chien|phoque|rauque', 'tousse ~3 chien|phoque'],
  'non-blanching-rash': [
    'partent|part|sefface|seffacent|effacent|efface|disparaissent|disparait|blanchissent|vont ~1 pas|plus ~5 appuie|appuyant|appuyer|verre|presse|etire|etirant|dessus',
  ],
  'purple-rash': [
    ...either(
      'taches|tache|boutons|points|plaques|bleus|petechies',
      4,
      'violet|violets|violette|violettes|violace*|pourpre*|bordeaux|mauve*',
    ),
  ],
  fever: [
    'fievre|fievreux|fievreuse|temperature|febrile',
    `a|fait ~2 38|39|40|41|38.*|38,*|39.*|39,*|40.*|40,*|41.* ~1 fievre?`,
    'bebe|nourrisson|fils|fille|enfant|bb ~8 38|39|40|41|38.*|38,*|39.*|39,*|40.*|40,*',
    '38.*|38,*|39.*|39,*|40.*|40,*',
  ],
  'not-feeding': [
    'refuse|boude|veut|prend|tete|boit|mange|finit ~1 plus|pas ~4 biberon|sein|boire|manger|teter|lait|bib|biberons',
    'tete|boit|mange ~1 plus|pas|presque|rien',
    'refuse ~3 biberon|biberons|sein|bib|boire|manger|teter',
  ],
  floppy: ['mou|molle|hypotonique|chiffe|chiffon|poupee'],
  'weak-cry': [
    'pleure|pleurs|cri ~2 faible|faibles|faiblement',
    'pleure plus|pas',
    'geint|gemit|gemissements|geignard',
  ],
  grunting: ['geint|gemit|gemissement|gemissements|grogne|grognement'],
  'rapidly-spreading-skin': [
    'rouge|rougeur|gonfle|gonflee|infection|plaie|peau ~8 setend|etend|progresse|avance|grandit|monte|gagne|propage',
    'setend|etend|progresse|avance|grandit|propage ~3 vite|vue|heures|heure|rapidement',
  ],
  'pain-out-of-proportion': [
    `douleur|mal ~2 ${STRONG} ~6 plaie|peau|rouge|jambe`,
    'hurle|crie ~3 douleur ~5 plaie|peau|jambe|bras|touche',
  ],
  'tissue-necrosis': ['peau|plaie ~5 noire|noircit|noir|grise|necrose|cloques|pourrie', 'gangrene|necrose|necrosee'],
  'joint-swollen': [
    ...either('genou|cheville|coude|hanche|poignet|articulation|epaule', 4, 'gonfl*|rouge|chaud|chaude|enfle*'),
  ],
  'joint-cant-move': [
    `${CANT} ~1 pas|plus ~2 plier|bouger|poser|appuyer|marcher ~4 genou|cheville|coude|hanche|pied|jambe|dessus?`,
  ],
  limp: ['boite'],
  'eye-socket-swelling': [...either('oeil|loeil|paupiere|paupieres', 4, 'gonfl*|ferme|fermee|enfl*')],
  'eye-bulging': ['oeil|loeil ~3 sort|ressort|exorbite|pousse|devant'],
  'vomiting-blood': [...either('vomi*|rejette|rend|regurgite', 4, 'sang|caillots|cafe'), 'marc de cafe'],
  'black-stool': [
    ...either('selles|selle|caca|cacas|merde|etrons', 4, 'noir|noire|noires|noirs|goudron|petrole|charbon'),
    'chie noir',
    'melena',
  ],
  'near-syncope': [
    'failli|presque ~3 tomber|tombe|evanoui*|malaise',
    'tete ~2 tourne',
    'vais tomber|mevanouir',
    'jambes ~2 coton|flageolent',
    'tomber dans ~1 pommes',
  ],
  dizziness: ['vertige|vertiges|etourdi|etourdie|etourdissement*', 'tete ~3 tourne'],
  'bleeding-heavy': [
    'saigne|saignait|saignement|saignements ~3 beaucoup|enormement|abondamment|abondant|flots|trop|fort|tres',
    'sang ~3 gicle|coule|pisse|ruisselle|partout',
    'mare ~2 sang',
    'baigne ~3 sang',
    'pisse le sang',
  ],
  'bleeding-wont-stop': [
    'saigne|saignement|sang|coule|saigner ~5 sarrete|arrete|stoppe|arreter|larreter ~1 pas|plus',
    'narrete|arrete|sarrete ~1 pas|plus ~2 saigner|couler',
    'impossible|arrive ~3 arreter|larreter|stopper ~4 sang|saigner|saignement|hemorragie',
  ],
  wheeze: [
    'poitrine|bronches|souffle|respiration ~3 siffle|sifflent|sifflement|sifflante',
    'siffle ~3 respire|respirant|poitrine',
  ],
  hives: [
    'plaques|boutons|cloques|rougeurs ~3 partout|corps|entier',
    'couvert|couverte|rempli|remplie ~2 plaques|boutons',
  ],
  'faeculent-vomit': ['vomi* ~6 selles|caca|merde|matieres'],
  'long-lie': ['terre|sol ~3 depuis|toute ~3 nuit|hier|heures|matin'],
  'blue-lips': ['devient|devenu|devenue|tout|toute ~2 violet|violette|violets|bleu|bleue|gris|grise'],
  'back-pain': ['dos|reins|lombaires ~3 mal|bloque|coince'],
}
