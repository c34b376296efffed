/** A help line people can call or write to when in crisis. */
export interface HelpLine {
  readonly name: string
  readonly number: string
}

/** Numbers of one country; `country: null` is the fallback when the place is not known. */
export interface EmergencyNumbers {
  readonly country: string | null
  /** The ambulance number first; never empty. */
  readonly emergency: readonly [string, ...string[]]
  readonly crisis: readonly HelpLine[]
  readonly poison: string | null
}

/**
 * The numbers to show for a country code (ISO 3166-1 alpha-2, any case). A country that is not in the table, or not
 * known, gets 112, which mobile networks route to local help in most places, and the page then shows the chooser.
 * The table is written from public listings and waits for review like the wording.
 */
export function emergencyNumbers(country: string | null): EmergencyNumbers {
  const code = country?.toUpperCase() ?? ''
  const row = Object.hasOwn(TABLE, code) ? TABLE[code] : undefined
  if (row === undefined) return { country: null, emergency: ['112'], crisis: [], poison: null }
  return { country: code, emergency: row.emergency, crisis: row.crisis ?? [], poison: row.poison ?? null }
}

/** Country codes of the chooser. */
export function countriesWithNumbers(): readonly string[] {
  return Object.keys(TABLE)
}

interface Row {
  readonly emergency: readonly [string, ...string[]]
  readonly crisis?: readonly HelpLine[]
  readonly poison?: string
}

const line = (name: string, number: string): HelpLine => ({ name, number })
const SAMARITANS = line('Samaritans', '116 123')

const TABLE: Readonly<Record<string, Row>> = {
  AE: { emergency: ['998', '112'] },
  AR: { emergency: ['107', '911'], crisis: [line('Línea 135', '135')], poison: '0800 333 0160' },
  AT: { emergency: ['144', '112'], crisis: [line('TelefonSeelsorge', '142')], poison: '01 406 43 43' },
  AU: { emergency: ['000', '112'], crisis: [line('Lifeline', '13 11 14')], poison: '13 11 26' },
  BD: { emergency: ['999'] },
  BE: {
    emergency: ['112'],
    crisis: [line('Zelfmoordlijn', '1813'), line('Télé-Accueil', '107')],
    poison: '070 245 245',
  },
  BG: { emergency: ['112'] },
  BH: { emergency: ['999'] },
  BR: { emergency: ['192'], crisis: [line('CVV', '188')] },
  CA: { emergency: ['911'], crisis: [line('988 Suicide Crisis Helpline', '988')], poison: '1-844-764-7669' },
  CH: { emergency: ['144', '112'], crisis: [line('Die Dargebotene Hand', '143')], poison: '145' },
  CL: { emergency: ['131'], crisis: [line('Línea prevención del suicidio', '*4141')] },
  CN: { emergency: ['120'], crisis: [line('心理援助热线', '12356')] },
  CO: { emergency: ['123'], crisis: [line('Línea 106', '106')] },
  CR: { emergency: ['911'] },
  CY: { emergency: ['112', '199'] },
  CZ: { emergency: ['155', '112'], crisis: [line('Linka první psychické pomoci', '116 123')] },
  DE: { emergency: ['112'], crisis: [line('TelefonSeelsorge', '0800 111 0 111')], poison: '030 19240' },
  DK: { emergency: ['112'], crisis: [line('Livslinien', '70 201 201')], poison: '82 12 12 12' },
  DO: { emergency: ['911'] },
  EC: { emergency: ['911'] },
  EE: { emergency: ['112'], crisis: [line('Ohvriabi', '116 006')] },
  EG: { emergency: ['123'] },
  ES: { emergency: ['112'], crisis: [line('Línea 024', '024')], poison: '91 562 04 20' },
  ET: { emergency: ['907'] },
  FI: { emergency: ['112'], crisis: [line('MIELI', '09 2525 0111')], poison: '0800 147 111' },
  FR: { emergency: ['15', '112'], crisis: [line('Numéro national de prévention du suicide', '3114')] },
  GB: { emergency: ['999', '112'], crisis: [SAMARITANS, line('NHS', '111')], poison: '111' },
  GH: { emergency: ['112'] },
  GR: {
    emergency: ['166', '112'],
    crisis: [line('Γραμμή παρέμβασης για την αυτοκτονία', '1018')],
    poison: '210 779 3777',
  },
  HK: { emergency: ['999'], crisis: [line('Samaritan Befrienders', '2389 2222')] },
  HR: { emergency: ['194', '112'] },
  HU: { emergency: ['104', '112'], crisis: [line('Lelki elsősegély', '116 123')] },
  ID: { emergency: ['119', '112'] },
  IE: { emergency: ['112', '999'], crisis: [SAMARITANS], poison: '01 809 2166' },
  IL: { emergency: ['101'], crisis: [line('ERAN', '1201')] },
  IN: { emergency: ['112', '108'], crisis: [line('Tele MANAS', '14416')], poison: '1800 116 117' },
  IQ: { emergency: ['122'] },
  IR: { emergency: ['115'], crisis: [line('اورژانس اجتماعی', '123')] },
  IS: { emergency: ['112'], crisis: [line('Hjálparsíminn', '1717')] },
  IT: { emergency: ['112', '118'], crisis: [line('Telefono Amico', '02 2327 2327')] },
  JO: { emergency: ['911'] },
  JP: { emergency: ['119'], crisis: [line('よりそいホットライン', '0120-279-338')] },
  KE: { emergency: ['999', '112'] },
  KR: { emergency: ['119'], crisis: [line('자살예방 상담전화', '109')] },
  KW: { emergency: ['112'] },
  LB: { emergency: ['140'], crisis: [line('Embrace', '1564')] },
  LK: { emergency: ['1990'], crisis: [line('National Mental Health Helpline', '1926')] },
  LT: { emergency: ['112'] },
  LU: { emergency: ['112'], crisis: [line('SOS Détresse', '45 45 45')] },
  LV: { emergency: ['113', '112'] },
  MA: { emergency: ['150', '112'] },
  MT: { emergency: ['112'], crisis: [line('Support line', '179')] },
  MX: { emergency: ['911'], crisis: [line('Línea de la Vida', '800 911 2000')] },
  MY: { emergency: ['999', '112'], crisis: [line('HEAL', '15555')] },
  NG: { emergency: ['112'] },
  NL: { emergency: ['112'], crisis: [line('113 Zelfmoordpreventie', '0800 0113')] },
  NO: { emergency: ['113', '112'], crisis: [line('Mental Helse', '116 123')], poison: '22 59 13 00' },
  NP: { emergency: ['102'], crisis: [line('National helpline', '1166')] },
  NZ: { emergency: ['111'], crisis: [line('Need to talk?', '1737')], poison: '0800 764 766' },
  OM: { emergency: ['9999'] },
  PA: { emergency: ['911'] },
  PE: { emergency: ['106'], crisis: [line('Línea 113, opción 5', '113')] },
  PH: { emergency: ['911'], crisis: [line('NCMH Crisis Hotline', '1553')] },
  PK: { emergency: ['1122'] },
  PL: { emergency: ['112', '999'], crisis: [line('Centrum Wsparcia', '800 70 2222')] },
  PT: { emergency: ['112'], crisis: [line('SNS 24', '808 24 24 24')], poison: '800 250 250' },
  PY: { emergency: ['141', '911'] },
  QA: { emergency: ['999'] },
  RO: { emergency: ['112'], crisis: [line('Antisuicid', '0800 801 200')] },
  RU: { emergency: ['103', '112'] },
  SA: { emergency: ['997', '911'] },
  SE: { emergency: ['112'], crisis: [line('Mind Självmordslinjen', '90101')], poison: '010 456 6700' },
  SG: { emergency: ['995'], crisis: [line('SOS', '1767')] },
  SI: { emergency: ['112'], crisis: [line('Samarijan', '116 123')] },
  SK: { emergency: ['155', '112'] },
  TH: { emergency: ['1669'], crisis: [line('Mental health hotline', '1323')] },
  TN: { emergency: ['190'] },
  TR: { emergency: ['112'], poison: '114' },
  TW: { emergency: ['119'], crisis: [line('安心專線', '1925')] },
  UA: { emergency: ['103', '112'], crisis: [line('Lifeline Ukraine', '7333')] },
  US: { emergency: ['911'], crisis: [line('988 Suicide & Crisis Lifeline', '988')], poison: '1-800-222-1222' },
  UY: { emergency: ['911', '105'], crisis: [line('Línea Vida', '0800 0767')] },
  VN: { emergency: ['115'] },
  ZA: { emergency: ['10177', '112'], crisis: [line('SADAG', '0800 567 567')], poison: '0861 555 777' },
}
