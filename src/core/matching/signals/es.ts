/** Spanish signals. */
import type { Signals } from './types.ts';

export const ES: Signals = {
  where_is_my_order: [
    ['(?:donde|por donde|adonde) (?:esta|anda|va|viene|quedo)\\b.{0,25}', 2.4],
    [
      '(?:cuando|cuanto (?:falta|tarda|demora)|que dia|en cuanto tiempo)\\b.{0,25}(?:lleg\\p{L}*|recib\\p{L}*|entreg\\p{L}*|tengo|traen)',
      2.3,
    ],
    ['(?:no|aun no|todavia no|ni) (?:me )?(?:ha |han )?(?:lleg[oa]\\p{L}*|recib\\p{L}*)', 1.7],
    [
      '(?:alguna?|hay) (?:noticia|novedad|info)\\p{L}*|sigo esperando|estado (?:de mi|del) (?:pedido|paquete|envio)',
      1.8,
    ],
  ],
  not_shipped_yet: [
    [
      '(?:no|aun no|todavia no|cuando|ya) (?:lo |me lo |se )?(?:ha |han |ha sido )?(?:envi\\p{L}*|despach\\p{L}*|mand\\p{L}*|sal(?:io|e|ido))',
      2,
    ],
  ],
  label_no_scan: [
    [
      'etiqueta (?:creada|generada)|pre-?registro|prerregistr\\p{L}*|pendiente de (?:recepcion|recogida)|informacion (?:electronica|recibida)',
      3,
    ],
  ],
  tracking_invalid: [
    [
      '(?:numero|codigo|guia|tracking|seguimiento)\\b.{0,30}(?:no (?:existe|funciona|sirve|es valido|aparece|lo encuentra)|invalido|incorrect\\p{L}*|erroneo)',
      2.8,
    ],
  ],
  tracking_stalled: [
    [
      '(?:sin|no (?:tiene|hay|ha tenido|muestra)) (?:movimiento|actualizacion\\p{L}*|cambios?|novedad\\p{L}*)|no (?:se mueve|avanza|se actualiza|cambia|se ha movido)',
      2.8,
    ],
    ['(?:parad|detenid|estancad|atascad|atorad|trabad|varad)[oa]', 2],
    ['(?:mismo|misma) (?:lugar|sitio|estado|ciudad|punto)|sigue (?:en|igual)', 2],
  ],
  delivery_delayed: [['(?:retras\\p{L}*|demora\\p{L}*|atras(?:ad\\p{L}*|o)|tard(?:e|ando))', 2]],
  local_carrier_handover: [
    [
      '(?:quien|que (?:empresa|compania|paqueteria)|cual) .{0,14}(?:entrega|reparte|trae)|otro numero|(?:empresa|mensajeria|correo) local',
      2.4,
    ],
  ],
  customs_hold: [
    ['(?:en|la|de|por|con) aduanas?|retenid[oa]|despacho aduanero|agente aduanal', 2.8],
    ['(?:factura comercial|rfc|carta (?:de )?encargo|dni|cuit|comprobante de (?:pago|valor))', 1.4],
  ],
  duties_to_pay: [
    [
      '(?:impuestos?|arancel\\p{L}*|iva|tasas?|derechos de (?:aduana|importacion))|(?:cobr\\p{L}*|pag\\p{L}*) .{0,24}(?:aduana|impuesto|importacion)',
      3.1,
    ],
  ],
  seized_or_destroyed: [['(?:decomis|incaut|confisc|destru)\\p{L}*', 3.4]],
  failed_delivery_attempt: [
    [
      '(?:intento (?:de entrega|fallido)|no (?:habia|hay) nadie|no estaba en casa|ausente|no (?:tocaron|tocan|timbr\\p{L}*|llamaron)|entrega fallida|volver a (?:pasar|entregar|intentar))',
      2.7,
    ],
  ],
  address_problem: [
    [
      '(?:direccion|codigo postal|numero de (?:casa|puerta|telefono)|piso|domicilio)\\b.{0,24}(?:mal|incorrect\\p{L}*|equivoc\\p{L}*|cambi\\p{L}*|errone\\p{L}*|incomplet\\p{L}*)|(?:cambi\\p{L}*|equivoc\\p{L}*|corregir|puse mal|mal puest\\p{L}*|me mud\\p{L}*)\\b.{0,24}(?:direccion|numero|domicilio|piso|codigo)?',
      2.5,
    ],
  ],
  pickup_point: [
    [
      '(?:punto de (?:recogida|entrega|retiro)|recog\\p{L}*|retir(?:ar|o)|oficina de correos|locker|taquilla|sucursal|pasar a buscar)',
      2.3,
    ],
  ],
  refused_or_cancelled: [
    ['(?:cancel|anul)\\p{L}*|ya no (?:lo|la|los|las) quiero|no (?:lo|la) quiero|devolver|rechac\\p{L}*', 2.4],
  ],
  delivered_not_received: [
    [
      '(?:dice|pone|figura|aparece|sale|marca|consta|segun)\\b.{0,24}(?:entregad\\p{L}*|recibid\\p{L}*|lo recibio|completad\\p{L}*)',
      2.3,
    ],
    ['(?<!no (?:ha sido |fue |esta |han )?)entregad[oa]\\b.{0,50}(?:no|nada|nadie|donde|ni)', 2.6],
    [
      'no (?:recibi|me llego|tengo|hay)\\b.{0,30}entregad[oa]|quien (?:lo )?(?:firmo|recibio)|robar\\p{L}*|robad[oa]',
      2.3,
    ],
  ],
  damaged_item: [
    [
      '(?:rot[oa]s?|rompi\\p{L}*|quebrad[oa]s?|danad[oa]s?|aplastad[oa]s?|abollad[oa]s?|golpead[oa]s?|rajad[oa]s?|partid[oa]s?|astillad[oa]s?|derramad\\p{L}*|mojad[oa]s?|defectuos[oa]s?|estropead[oa]s?|averiad[oa]s?|hech[oa] (?:pedazos|trizas|mierda)|rasgad[oa]s?|despegad[oa]s?)',
      2.4,
    ],
    ['no (?:funciona|sirve|prende|enciende|carga|anda)', 2.2],
  ],
  missing_item: [
    [
      '(?:falta|faltan|faltaba|faltaron|incomplet[oa])\\b.{0,30}|(?:solo|nomas) (?:llego|llegaron|vino|vinieron|recibi|hay|trae|trajo|me (?:llego|mandaron))|(?:caja|paquete|sobre) vaci[oa]|vino vaci[oa]',
      2.3,
    ],
    [
      '(?:pedi|compre|pague|venian?|eran)\\b.{0,30}(?:hay|llego|llegaron|vino|trajo|recibi) (?:solo |nomas )?(?:un[oa]?|dos|tres|\\d)',
      2.4,
    ],
  ],
  wrong_item: [
    [
      '(?:me )?(?:llego|mandaron|enviaron|mandan|vino|trajeron)\\b.{0,16}(?:otr[oa]|equivocad[oa]|incorrect[oa]|que no (?:es|era|pedi)|errone[oa])|(?:otro|otra) (?:color|talla|modelo|talle|producto)|no es (?:lo que|el que|la que) (?:pedi|compre)|(?:pedi|compre|queria)\\b.{0,24}(?:y |pero )(?:me )?(?:llego|mandan|mandaron|vino|enviaron)',
      2.8,
    ],
  ],
  lost_in_transit: [['(?:perdid[oa]|extravi\\p{L}*|perdieron|se perdio)', 2.2]],
  returned_to_sender: [
    [
      '(?:devuelto|devolucion|regres\\p{L}*|retorn\\p{L}*|devolvieron)\\b.{0,20}(?:remitente|origen|china|vendedor)|(?:devuelto|de vuelta) al? ',
      2.6,
    ],
  ],
  refund_status: [
    ['(?:reembolso|devolucion (?:del|de mi|de) dinero|mi dinero|la plata|reintegro|devuelvan)', 2.4],
  ],
  dispute_threat: [
    [
      '(?:denunci\\p{L}*|reclamacion|contracargo|disputa|abogado|profeco|consumidor|estafa(?:dores)?|demand(?:a|ar))',
      2.6,
    ],
  ],
  fee_scam_doubt: [
    [
      '(?:sms|mensaje|correo|link|enlace|llamad\\p{L}*)\\b.{0,40}(?:pag\\p{L}*|cobr\\p{L}*|estafa|fraude|de ustedes|de uds|es real|verdad)|es (?:una )?estafa|es (?:real|fiable|seguro)|phishing',
      2.8,
    ],
  ],
  other: [
    ['pero\\b.{0,40}(?:perfect\\p{L}*|bien|intact\\p{L}*|impecable|sano|sana|ok)', 3.6],
    ['hacen (?:factura|envios?|descuento)|con factura', 2.2],
    ['(?:gracias|muchas gracias|ok gracias|buen dia|saludos|bendiciones)', 0.9],
    [
      '(?:cuanto (?:cuesta|vale|sale)|precio|descuento|tienen?|venden|hacen|aceptan?|mayoreo|catalogo|disponible|stock|hay en)\\b',
      2,
    ],
    ['(?:quiero|quisiera|me gustaria|pienso|antes de|voy a) (?:comprar|pedir|encargar|hacer un pedido)', 2.6],
    [
      '(?:llego|recibi|llegaron)\\b.{0,30}(?:perfect\\p{L}*|bien|gracias|encant\\p{L}*|hermos\\p{L}*|excelente|enter\\p{L}*|feliz|precios\\p{L}*|sin problema)',
      3,
    ],
    [
      '(?:ya (?:lo|la) (?:encontre|tengo|recibi)|ya aparecio|solucionado|resuelto|no (?:hay )?prisa|me equivoque de)',
      3,
    ],
    ['(?:nada|ni|sin|no (?:esta|vino|llego)) (?:rot[oa]|danad[oa]|un rasguno|golpe|problema)', 2.8],
    ['(?:la ultima vez|la otra vez|otro pedido|el ano pasado|lei que|comentarios)', 1.8],
    ['como (?:se )?(?:usa|lava|instala|configura|limpia)|se puede lavar', 2.4],
  ],
};
