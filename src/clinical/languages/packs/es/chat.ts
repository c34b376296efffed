import { either, type RedFlags } from '../../pack.ts'
import { NOT_ABLE, PAIN, STRONG, SUDDEN } from './words.ts'

/** Spanish as it is typed in chats of many countries. */
export const chat: RedFlags = {
  'chest-pain': [
    ...either(
      'agarra|agarrado|agarrando|agarro|aprieta|apreton|oprime|aplasta|aplastando|piedra|ladrillo|peso|presion',
      4,
      'pecho|corazon',
    ),
    ...either(PAIN, 4, 'pecho|pechito'),
  ],
  'cardiac-chest-pain': [
    'elefante|piedra|ladrillo|losa|yunque ~4 pecho',
    'pecho ~4 elefante|piedra|ladrillo|losa',
    'como si ~2 aplast*|sentado|apretara* ~4 pecho',
  ],
  'sudden-breathlessness': [
    ...either(SUDDEN, 4, 'falta|ahogo|ahogado|ahogada'),
    ...either(SUDDEN, 5, 'no puedo|puede respirar'),
    ...either(SUDDEN, 4, 'cuesta|costo|trabajo|dificultad ~2 respirar'),
  ],
  'pleuritic-pain': [
    'duele|dolor|punzada|punzadas ~6 al respirar|inspirar|toser',
    'al respirar|inspirar ~3 duele|dolor|punzada',
    'cuando respiro|respira ~3 duele|dolor',
    'duele ~4 cuando respiro|respira',
  ],
  'recent-surgery': [
    'operaron|operado|operada|operacion|cirugia ~5 hace # dias|semanas|semana',
    'hace # dias|semanas|semana ~4 operaron|operado|operada|operacion|cirugia',
    'recien operado|operada',
  ],
  'cannot-speak-sentences': [
    'sin poder ~1 hablar|terminar',
    `${NOT_ABLE} ~2 terminar|completar|acabar|decir ~2 frase|frases|oracion|palabra|palabras`,
    `${NOT_ABLE} ~2 hablar ~4 ahogo|aire|asma`,
    'apenas puede|puedo hablar ~4 ahogo|aire|asma|respirar',
  ],
  'inhaler-not-helping': [
    'inhalador|salbutamol|ventolin|bombita|puff|spray|aerosol ~4 no ~2 hace|sirve|funciona|alivia|ayuda|quita|mejora',
    'no ~3 mejora|alivia|calma|pasa|quita ~4 inhalador|salbutamol|ventolin|bombita|puff',
  ],
  'cannot-breathe': [
    'sin poder ~1 respirar',
    `${NOT_ABLE} ~2 respirar|jalar|agarrar|tomar|coger ~1 aire?`,
    'no ~3 entra|llega ~2 aire',
    'se me|le va el aire',
  ],
  'working-hard-breathing': [
    'se le hunden|marcan|hunde ~3 costillas|pecho|barriga',
    'respira ~3 barriga|costillas',
    'hundiendo ~3 costillas',
  ],
  'chest-recession': ['se le hunden|marcan|hunde ~3 costillas|pecho|costillitas'],
  'fast-breathing': [
    'respira|respiro|respirando|respiracion ~3 rapido|rapida|agitado|agitada|acelerado|acelerada|agitadisimo',
  ],
  'deep-breathing': ['respira|respirando|respiracion ~3 hondo|profundo|profunda'],
  apnoea: ['deja|dejo|dejado de respirar ~4 segundos|ratos|rato|momento', 'pausas ~3 respirar|respiracion'],
  'breathing-stopped': ['ya no respira', 'dejo de respirar', 'no esta respirando'],
  unresponsive: [
    'no ~2 responde|reacciona|contesta|despierta|reaccionando|respondiendo',
    'esta ~2 inconsciente|inconciente|desvanecido|desvanecida',
  ],
  'not-waking': [
    'no ~4 puedo|puede|podemos|logro|logramos|consigo ~2 despertar*',
    'no ~2 despierta|despierto|despertaba',
    'no hay forma ~3 despierte|despertar*',
  ],
  drowsy: [
    'muy|demasiado|todo dormido|dormida|adormilado|adormilada|aletargado|somnoliento|decaido|decaida|amodorrado',
    'letargico|letargica',
    'cuesta ~3 despertar*',
  ],
  drowsiness: ['muy|demasiado|todo dormido|dormida|decaido|decaida', 'mucho sueno ~5 golpe|cayo|pego'],
  choking: [
    'se esta? atragant*|atorando|atoro|ahogando|asfixiando ~5 uva|comida|carne|pedazo|moneda|dulce|caramelo|salchicha|hueso|pan|manzana',
    'atraganto|atraganta|atragantado|atragantada',
  ],
  'face-droop': [
    ...either('chueca|chueco|torcida|torcido|caida|caido|colgando|lado|virada|virado', 3, 'cara|boca|carita|boquita'),
  ],
  'speech-difficulty': [
    'se le|me ~1 fue|perdio|quito|quita el habla|voz',
    'busca|buscaba|buscando ~2 palabras',

    'no ~3 entiende|entendemos|entiendo ~4 habla|hablar|dice|decir|hablando',
    'habla|hablaba|hablando|hablo ~3 raro|rara|enredado|enredada|trabado|trabada|arrastrando|borracho|mal|chistoso|pegado',
    'lengua ~2 trabada|pesada|enredada|dormida',
    'no ~2 podia|pude|pudo hablar',
  ],
  'weakness-one-side': [
    'no|ni ~1 mueve|movia|puede|siente ~2 (un lado|medio cuerpo|la mitad)',
    '(un lado|medio cuerpo|la mitad) ~3 no ~1 mueve|responde|siente',
    'se le|me ~1 cayo|cae|caen ~3 mano|vaso|taza|cuchara|tenedor',

    'sin poder ~1 mover|levantar ~3 brazo|pierna|mano|lado',
    'perdi|perdio|perdido|sin|quedo|quedaron ~3 fuerza|fuerzas ~5 mano|brazo|pierna|lado|manos|derecha|izquierda|derecho|izquierdo',
    'mano|brazo|pierna ~2 derecha|izquierda|derecho|izquierdo ~3 sin|perdio|no ~2 fuerza|fuerzas|responde|respondia|movia|mueve',
    'se me|le ~2 caen|caian ~2 cosas ~3 mano',
  ],
  'vision-loss': [
    'no ~2 veia|ve|veo ~4 ojo',
    'deje|dejo|quede|quedo ~2 ver|ciego|ciega ~3 ojo|ojos',
    'vista|vision ~4 perdi|perdio|fue|negro|oscuras ~3 ojo',
    'se me|le ~2 nublo|apago|borro|oscurecio|fue ~2 vista|vision|ojo',
  ],
  'thunderclap-headache': [
    ...either(SUDDEN, 6, 'peor|terrible|horrible|explosion|estallido ~3 dolor? ~2 cabeza'),
    'peor dolor ~1 cabeza',
    'cabeza ~4 explota|exploto|estalla|estallo|revienta|reviento|trueno|martillazo ~2 repente|golpe',
  ],
  'severe-headache': [
    ...either(STRONG, 3, 'dolor|dolores ~1 cabeza'),
    `cabeza ~3 ${STRONG}`,
    'cabeza ~3 parte|partiendo|estalla|estallar|explotar|reventar',
  ],
  'neck-stiffness': [
    ...either('cuello|nuca|pescuezo', 3, 'tieso|tiesa|duro|dura|rigido|rigida|trabado|engarrotado'),
    'no ~3 doblar|mover|bajar|agachar ~3 cuello|cabeza|nuca|barbilla',
  ],
  photophobia: [...either('luz', 3, 'molesta|moleste|lastima|duele|soporta|soporto|aguanta|aguanto|fastidia')],
  'mottled-skin': ['piel ~4 manchada|marmoleada|moteada|jaspeada|marmol|morada|azulada', 'jaspeado|marmoleado|moteado'],
  rigors: ['tiembla|temblando|tiritando|tirita|temblor|temblores|escalofrios|castanetea*'],
  confusion: [
    'confundido|confundida|perdido|perdida|desorientado|desorientada|ido|ida ~3 no ~2 sabe',
    'no ~2 sabe|reconoce ~3 donde|quien|dia|hijos|familia|nadie',
    'hablando|habla|dice puras? incoherencias|disparates|locuras|babosadas',
  ],
  'feels-like-dying': ['siento|sentia|creo ~3 me muero|morirme|muriendo|voy a morir'],
  'no-urine-day': ['no ~2 orina|orino|orinado|mea|meado ~4 ayer|dia|horas|hoy|manana'],
  'tongue-throat-swelling': [
    ...either('lengua|garganta|campanilla', 4, 'hinch*|inflam*|hinchazon|gorda|cierra|cerrando|cerro'),
  ],
  'lip-swelling': [...either('labios|labio|boca|trompa', 3, 'hinch*|inflam*')],
  'facial-swelling': [...either('cara|rostro|ojos|carita|parpados', 3, 'hinch*|inflam*')],
  'allergen-exposure': [
    'dieron|puso|pusieron|inyectaron|aplicaron|tomo|tome|tomar ~3 amoxicilina|penicilina|antibiotico|ibuprofeno|diclofenaco|naproxeno|aspirina|vacuna|contraste|bactrim|sulfa',

    'comi|comio|comer|probo|probe ~4 mani|manis|cacahuate|cacahuates|cacahuete|nuez|nueces|marisco|mariscos|camaron|camarones|gamba|gambas|langostinos|kiwi|huevo|pescado|leche|almendra|almendras',
    'pico|picaron|picadura|piquete ~3 abeja|avispa|abejas|avispas|hormiga|hormigas',
    'despues|tras|luego|desde ~4 antibiotico|penicilina|amoxicilina|inyeccion|ibuprofeno|vacuna',
  ],
  'throat-closing': [...either('garganta', 3, 'cierra|cerrando|cerro|cerrada|cierre')],
  drooling: ['babea|babeando|baba|babas|saliva'],
  'cannot-swallow': [`${NOT_ABLE} ~2 tragar|pasar ~2 saliva|nada|agua?`, 'no ~2 traga|puede|puedo ~2 saliva'],
  'muffled-voice': ['voz ~3 apagada|rara|papa|gangosa|tomada|ronca ~2 garganta?'],
  'noisy-breathing-in': [
    'ruido|ronquido|silbido|chillido|pito ~4 respirar|respira|inspirar|inspira|aire',
    'respira|respirar ~2 con|haciendo ~1 ruido|ronquido|silbido|chillido',
  ],
  'barking-cough': ['tos ~3 perro|perruna|foca', 'tose ~3 perro|foca'],
  'non-blanching-rash': [
    'no ~3 borra|borran|quita|quitan|desaparece|desaparecen|va|van|blanquea* ~3 vaso|apretar|aprieto|presionar|presiono|apretarlas|estiro|estirar',
  ],
  'purple-rash': [
    ...either(
      'manchas|mancha|puntos|puntitos|ronchas|pintitas|moretones|sarpullido|granitos',
      3,
      'morado|morados|moradas|morada|violeta|violetas|vino|purpura|purpuras',
    ),
  ],
  fever: [
    'calentura|fiebre|fiebron|temperatura|afiebrado|afiebrada|calenturon',
    'tiene|esta|anda|con ~1 38.*|38,*|39*|40*|41*',
    'bebe|hijo|hija|nena|nene|nino|nina ~8 tiene 38*|39*|40*|41*',
  ],
  'not-feeding': [
    'no ~2 quiere|agarra|acepta|toma|come|mama ~3 pecho|teta|chichi|mamila|biberon|mamadera|tetero|leche|comer|nada',
    'bebe|nacido|guagua ~6 no ~2 come|mama|toma',
  ],
  floppy: [
    'flojito|flojita|aguadito|aguadita|guango|guanga|desguanzado|desmadejado|desmadejada',
    'como ~1 trapo|trapito|muneca|muneco',
  ],
  'weak-cry': ['llora|llanto ~2 debil|bajito|quejido|quejidos', 'no ~2 llora'],
  grunting: ['quejidos|quejido|gime|pujido|puja ~3 respira|respirar'],
  'rapidly-spreading-skin': [
    'roja|rojo|enrojecida|hinchada|hinchado|mancha|infeccion|celulitis ~6 extiende|extendiendo|extendio|avanza|avanzando|crece|creciendo|subiendo ~3 rapido|horas|hoy|pierna|brazo',
    'extiende|extendiendo|avanza|avanzando|crece|creciendo ~2 rapido|horas|hora',
  ],
  'pain-out-of-proportion': [
    `${PAIN} ~2 insoportable|terrible|horrible|brutal ~6 piel|herida|roja|pierna`,
    'duele mucho|muchisimo mas ~3 parece|ve',
    'no ~2 aguanto ~2 dolor ~5 herida|piel|roja',
  ],
  'tissue-necrosis': [
    'piel|herida ~4 negra|negro|gris|ampollas ~4 huele|olor|podrido|podrida|fiebre|morada',
    'gangrena|gangrenado',
  ],
  'joint-swollen': [
    ...either(
      'rodilla|tobillo|codo|cadera|articulacion|hombro|muneca',
      4,
      'hinchada|hinchado|roja|rojo|caliente|inflamada|inflamado',
    ),
  ],
  'joint-cant-move': [
    'no ~3 puedo|puede|deja|dejo ~2 mover|doblar|apoyar|tocar ~4 rodilla|tobillo|codo|cadera|pierna|hombro',
  ],
  'eye-socket-swelling': [...either('ojo|parpado|parpados', 4, 'hinchado|hinchada|cerrado|inflamado|rojo')],
  'eye-bulging': ['ojo ~3 saltado|salido|afuera|saliendo|botado'],
  'vomiting-blood': [
    ...either('vomit*|devolv*|devuelv*|arroj*|regurgit*', 4, 'sangre|cafe|coagulos'),
    'vomit* ~3 posos|borra|cuncho|asientos',
  ],
  'black-stool': [
    ...either(
      'heces|caca|popo|excremento|deposiciones|evacuaciones|deposicion|popis|materia|mierda',
      4,
      'negro|negra|negras|negros|alquitran|chapopote|petroleo|brea',
    ),
    'obro|evacuo|cago negro',
  ],
  'near-syncope': [
    'casi ~3 desmayo|desmaya|desvanezco|caigo',
    'a punto de desmayarme|desmayarse',
    'me|se desvanezco|desvanece|desvanecio',
    'me ~2 voy|fui a desmayar',
  ],
  dizziness: ['mareo|mareos|mareado|mareada|mareados|mareadas|mareada'],
  'bleeding-heavy': [
    'sangrando|sangra|sangro|chorreando ~2 mucho|muchisimo|chorros|horrible|bastante',
    'sale|sale|brota|chorrea ~2 mucha? sangre ~2 chorros|borbotones|mucha',
    'charco ~2 sangre',
  ],
  'bleeding-wont-stop': [
    'no ~3 para|parar|corta|cortar|detiene|deja|frena|estanca ~3 sangre|sangrar|sangrado|hemorragia',
    'sangre|sangrado|hemorragia|sangra|sangrando ~5 no ~2 para|corta|detiene|frena|estanca|deja',
  ],
  wheeze: [
    'silba|silbido|silbidos|chifla|chilla|pita|pitido|pitidos|hervor ~3 pecho|pechito|respirar',
    'pecho|pechito ~3 silba|silbando|chifla|chilla|pita|cerrado|apretado',
  ],
  hives: [
    'ronchas|ronchitas|habones|placas|granos ~3 todo|toda|cuerpo|partes',
    'lleno|llena|llenando|brotado|brotada|enroncho|enronchado ~2 ronchas|granos?',
  ],
  'faeculent-vomit': ['vomit* ~6 caca|popo|heces|mierda|excremento'],
  'long-lie': [
    'tirado|tirada|suelo|piso ~4 desde|toda ~3 anoche|noche|ayer|horas|madrugada',
    'tirado|tirada|suelo|piso ~4 horas',
    'cayo|caido|caida|cayeron ~2 anoche|ayer|madrugada ~4 suelo|piso',
    'sigue|continua|quedo ~2 suelo|piso ~4 no ~1 puede|logra|consigue',
  ],
  'very-hot-skin': ['piel|cuerpo|esta ~2 caliente|calientisimo|hirviendo|ardiendo ~2 seco|seca?'],
  jaundice: ['amarillo|amarilla|amarillos|ictericia|amarillito'],
  'brief-event': ['bebe|guagua|nacido ~6 dejo de respirar|morado|morada|azul|tieso ~8 segundos|minuto|volvio|normal'],
  'cyanosis-infant': ['bebe|guagua|nacido|hijo|hija ~6 morado|morada|moradito|moradita|azul|azulado'],
  'swallowed-magnet': ['trago|tragado|trague|comio ~4 iman|imanes|imancitos'],
  'back-pain': [
    'espalda|cintura|lumbares|rinones ~3 duele|duelen|mata|matando',
    'duele|duelen ~3 espalda|cintura|lumbares|rinones',
  ],
}
