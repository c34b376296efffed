import type { LanguagePack } from '../../pack.ts'
import { acute } from './acute.ts'
import { other } from './other.ts'

/** Spanish, of Spain and of America. */
export const es: LanguagePack = {
  language: 'es',
  gapStops: 'no ni sin nunca tampoco niega pero',
  units: {
    hour: 'hora horas',
    day: 'dia dias',
    week: 'semana semanas',
    month: 'mes meses mesecito',
    year: 'ano anos anito anitos',
  },
  numbers: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    veinte: 20,
    treinta: 30,
  },
  answers: {
    yes: ['si', 'claro', 'asi es', 'bastante', 'un poco', 'a veces', 'correcto', 'mucho'],
    no: ['no', 'nada', 'ninguno', 'ninguna', 'nunca', 'tampoco'],
    unsure: ['no se', 'no lo se', 'no estoy segur', 'quiza', 'tal vez', 'puede ser', 'creo que si'],
  },
  redFlags: { ...acute, ...other },
  cues: {
    'negate-before': [
      'no|ni|sin|nunca|jamas|tampoco',
      'no tengo|tiene|tenemos|siento|siente|hay|he|ha|presenta|noto',
      'no me|le|se duele|falta|cuesta',
      'niego|niega|descarta|descartado',
      'ningun|ninguna|nada de',
      'no es|fue|era',
      'sin ningun|ninguna',
      'no quiero|quiere|voy|pienso|pensando|estoy',
    ],
    terminate: [
      'pero|sino|aunque|excepto|salvo',
      'y? tengo|tiene|siento|siente|ahora|estoy|esta|hay|voy|quiero',
      'me|le duele|falta|cuesta',
    ],
    past: [
      'ano|mes|verano|invierno pasado',
      'de nino|nina|joven|chico|chica|pequeno|pequena',
      'cuando era',
      'antiguamente|antecedentes|antecedente',
      'hace muchos|muchisimos|varios|unos anos',
      'la infancia',
    ],
    ago: ['hace', 'atras'],
    now: [
      'ahora|ahorita|hoy|actualmente|anoche|acaba|acabo|repente|desde',
      'esta noche|manana|tarde',
      'en este momento',
      'hace # minutos|horas|hora',
    ],
    'family-history': [
      'murio|fallecio|muerto de|por',
      'tuvo|tuvieron|sufrio|padecio|padece|padecia',
      'antecedentes',
      'historia familiar',
      'en mi familia',
    ],
    relative: [
      'madre|padre|mama|papa|hermano|hermana|abuelo|abuela|abuelos|tio|tia|primo|prima|familia|padres|suegra|suegro',
    ],
    other: [
      'esposo|esposa|marido|mujer|pareja|novio|novia|amigo|amiga|vecino|vecina|companero|companera|senor|senora|alguien',
    ],
    child: ['mi|nuestro|nuestra|el|la hijo|hija|nino|nina|hijito|hijita|nene|nena', 'hijo|hija|nino|nina|nene|nena'],
    baby: ['bebe|bebito|bebita|lactante|guagua', 'recien nacido|nacida'],
    self: ['tengo|siento|estoy|me|mi|mis|soy|yo|puedo'],
    pregnant: ['embarazada|embarazo|encinta|gestacion'],
    'not-pregnant': ['no estoy|esta embarazada'],
    birth: ['di|dio a luz', 'parto|cesarea', 'pari|pario'],
    hypothetical: ['en caso de', 'si algun dia', 'como ~2 reconoce|reconocer|previene|prevenir|evitar'],
    fiction: ['en la|una|el|un pelicula|serie|novela|libro|telenovela|videojuego'],
    resolved: ['ya ~2 se me? paso|quito|fue', 'ya no ~2 tengo|duele|siento', 'se me? quito|paso'],
    age: ['tengo|tiene|edad|de', 'cumplio|cumple'],
  },
}
