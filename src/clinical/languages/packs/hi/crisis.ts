import { joined, type RedFlags } from '../../pack.ts'
import { crisisOf } from '../crisis.ts'

const composed = crisisOf({
  drop: 'छत|पुल|पटरी|बालकनी|खिड़की|बिल्डिंग|टावर|मंजिल|chhat|chat|chath|chaat|pul|patri|balcony|khidki|building|tower|manzil|terrace|mundair',
  leap: 'कूद|कूदना|कूदने|छलांग|kood|kud|koodna|kudna|koodne|kudne|chalang|chhalang|chhalaang',
  will: 'चाहता|चाहती|जाऊंगा|जाऊंगी|जाऊं|जाऊँगा|वाला|वाली|लगाने|jaunga|jaungi|jaun|jau|jaoon|jaoonga|jaungaa|chahta|chahti|wala|wali|lagane|lagaunga',
  willLeap: 'कूदूंगा|कूदूंगी|kudunga|koodunga|kudungi|koodungi',
  stand: 'खड़ा|खड़ी|बैठा|बैठी|khada|khadi|kharra|kharri|khara|khari|baitha|baithi',
  enough: 'थक|बर्दाश्त|thak|bardasht|bardaasht',
  blade:
    'चाकू|चाकु|ब्लेड|छुरी|छुरा|बंदूक|तलवार|पिस्तौल|chaku|chaaku|chaaqu|chaqu|churi|chhuri|chhura|blade|banduk|bandook|bandooq|pistol|talwar',
  threat: 'धमकी|धमका|धमकाया|धमकाता|dhamki|dhamkee|dhamka|dhamkaya|dhamkata|dhamkiyan',
  near: 'पति|शौहर|बॉयफ्रेंड|ससुर|भाई|पापा|बाप|बेटा|pati|shohar|shauhar|shoher|husband|mian|miyan|sasur|boyfriend|bhai|abbu|beta|devar',
  have: 'खरीदा|खरीदी|लाया|लाई|रखा|kharida|kharidi|laya|layi|layee|rakha',
  life: 'जिंदगी|ज़िंदगी|जीवन|zindagi|jindagi|zindgi|life',
  over: 'खत्म|ख़त्म|बेकार|मतलब|khatam|bekar|bekaar|matlab',
  end: 'खत्म|ख़त्म|khatam|khatm',
  doIt: 'कर|काट|kar|kaat लूंगा|लूंगी|दूंगी|दूंगा|lunga|lungi|loonga|dungi|dunga|doonga',
})

/** The words of Hindi and Urdu, Latin letters too of which crises are composed, and thoughts of death that are told in others. */
export const crisis: RedFlags = joined(composed, {
  'suicidal-thoughts': [
    'नहीं|nahi|nahin|nai|ni जीना|जीने|jeena|jina|jeenaa ~1 चाहता|चाहती|है|मुझे|chahta|chahti|hai|mujhe',
    'जीना|jeena|jina ~1 नहीं|nahi|nahin ~1 चाहता|चाहती|है|chahta|chahti|hai',
  ],
})
