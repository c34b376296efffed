import { describe, expect, it } from 'vitest'
import { aboutService, callBackSaid, isGreeting, wantsToStop } from './beside.ts'

describe('thanks, and complaints about the talk', () => {
  it.each([
    ['thank you', 'thanks'],
    ['ok thanks!', 'thanks'],
    ['thank you so much for asking', 'thanks'],
    ['this is taking ages', 'length'],
    ['why do you keep asking me stuff', 'length'],
    ['this is ridiculous', 'complaint'],
    ['honestly this is useless, last time nobody even rang me', 'complaint'],
    ["you're not listening", 'complaint'],
    ['just get me a human', 'who'],
    ['thanks! yes', null],
    ['no thanks to my back I slept badly', null],
    ['my arm is useless since this morning', null],
    ['nobody called an ambulance and he is worse', null],
    ['this is taking my breath away', null],
  ])('%s: %s', (text, about) => expect(aboutService(text)).toBe(about))
})

describe('a question about the service', () => {
  it.each([
    ['who are you', 'who'],
    ['are you a real doctor?', 'who'],
    ['Hi, are you human', 'who'],
    ['r u a bot??', 'who'],
    ['am I talking to a real person?', 'who'],
    ['is this a robot or what', 'who'],
    ['what is your name', 'who'],
    ["what's this", 'who'],
    ['whats this', 'who'],
    ['can i speak to a doctor please', 'who'],
    ['how long will this take', 'length'],
    ['How many more questions?', 'length'],
    ['why are you asking me all this', 'length'],
    ['when will i hear from a doctor?', 'when'],
    ['how soon will someone call me', 'when'],
    ['is this confidential?', 'privacy'],
    ['who can see this', 'privacy'],
    ['what happens to my data', 'privacy'],
  ])('is known: %s', (text, expected) => {
    expect(aboutService(text)).toBe(expected)
  })

  it.each([
    'how long does a cold last',
    'how long will this rash take to go',
    'how long is it contagious',
    'who gets gout',
    'what is this rash',
    'what is this lump on my neck',
    'are you sure it is not my heart',
    'when will I be able to walk',
    'when should I see a doctor',
    'can I speak to a doctor about my chest pain',
    'is this dangerous',
    'is this normal',
    'is it safe to take ibuprofen',
    'why am I so tired',
    'my name is Ana',
    'are there signs of a stroke',
  ])('is nothing that may be about health: %s', (text) => {
    expect(aboutService(text)).toBeNull()
  })
})

it.each([
  ['hi', true],
  ['Hello!', true],
  ['good morning doctor', true],
  ['hey there', true],
  ['hi I have a cough', false],
  ['hiccups', false],
  ['morning sickness', false],
])('a greeting says nothing yet: %s', (text, expected) => {
  expect(isGreeting(text)).toBe(expected)
})

it.each([
  ['my number is 07700 900123', '07700 900123'],
  ['You can call me on +44 7700 900123 after six', '+44 7700 900123'],
  ['phone: (512) 555-0142', '(512) 555-0142'],
  ['phone: 512-555-0142', '512-555-0142'],
  ['my mobile is 087 123 4567', '087 123 4567'],
  ['my blood pressure was 140 over 90', null],
  ['my number 1 worry is 2019', null],
  ['07700 900123', null],
])('a number to call back on is one that is named so: %s', (text, expected) => {
  expect(callBackSaid(text)).toBe(expected)
})

describe('the same in the languages of the form', () => {
  it.each([
    ['¿Eres un robot?', 'who'],
    ['con quién hablo', 'who'],
    ['quiero hablar con un médico por favor', 'who'],
    ['cuántas preguntas faltan?', 'length'],
    ['¿por qué preguntas tanto?', 'length'],
    ['cuando me contestan', 'when'],
    ['esto es confidencial?', 'privacy'],
    ["c'est un robot ?", 'who'],
    ['je voudrais parler à un médecin', 'who'],
    ['combien de questions encore ?', 'length'],
    ["qui va lire ce que j'écris ?", 'privacy'],
    ['هل أنت روبوت؟', 'who'],
    ['مين معي', 'who'],
    ['بدي احكي مع دكتور', 'who'],
    ['ليش تسألني', 'length'],
    ['متى يرد الطبيب؟', 'when'],
    ['شما ربات هستید؟', 'who'],
    ['میخوام با دکتر حرف بزنم', 'who'],
    ['این محرمانه است؟', 'privacy'],
    ['क्या आप डॉक्टर हैं?', 'who'],
    ['aap kaun ho', 'who'],
    ['aur kitne sawal hai', 'length'],
    ['यह कौन पढ़ेगा?', 'privacy'],
  ])('a question about the service: %s', (text, expected) => expect(aboutService(text)).toBe(expected))

  it.each([
    'es normal este dolor?',
    'cuando se quita la fiebre',
    'quiero hablar con un médico del dolor de pecho',
    "c'est grave ?",
    'quand dois-je aller aux urgences ?',
    'هل هذا خطير',
    'این خطرناکه؟',
    'kya ye khatarnak hai',
  ])('nothing that may be about health: %s', (text) => expect(aboutService(text)).toBeNull())

  it.each([
    ['Buenas tardes doctora', true],
    ['السلام عليكم ورحمة الله', true],
    ['سلام دکتر', true],
    ['namaste ji', true],
    ['Bonsoir docteur', true],
    ['ji', false],
    ['जी', false],
    ['madame', false],
    ['hola me duele la panza', false],
  ])('a greeting: %s', (text, expected) => expect(isGreeting(text)).toBe(expected))

  it.each([
    ['ya no más preguntas', true],
    ['Arrêtez svp', true],
    ['توقف من فضلك', true],
    ['بسه', true],
    ['band karo', true],
    ['para nada', false],
    ['arrête cardiaque', false],
    ['saans band', false],
    ['بس راسي بيوجعني', false],
  ])('a wish to stop: %s', (text, expected) => expect(wantsToStop(text)).toBe(expected))
})
