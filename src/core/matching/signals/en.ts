/** English signals. */
import { EN_OTHER } from './en-other.ts';
import type { Signals } from './types.ts';

const GOODS =
  '(?:order|parcel|package|item|items|stuff|thing|things|delivery|shipment|product|box|goods|purchase|pkg|pckg|it)';
const ARRIVE =
  '(?:arrived?|come|came|received?|recieved?|recived?|got(?:ten)?|shown up|turned up|here|delivered)';
const NOT =
  "(?:not|never|n't|nt|no|hasnt|hasn't|havent|haven't|didn't|didnt|dont|don't|isn't|isnt|still no|yet to)";

export const EN: Signals = {
  where_is_my_order: [
    [`where(?:'?s| is| are| r)? (?:the |my |our |is my )?(?:[\\p{L}]+ )?${GOODS}`, 2.5],
    [
      `when (?:will|is|are|do|does|am|can|shall) (?:i |my |the |we |it |they )?.{0,25}(?:arriv\\p{L}*|come|coming|get|getting|receiv\\p{L}*|reach|delivered|here)`,
      2.2,
    ],
    [`${NOT} (?:yet )?(?:been )?(?:have |has )?${ARRIVE}(?: .{0,30}\\byet)?`, 1.6],
    ['(?:any|some) (?:sign|news|update|word|idea|eta)s?(?: (?:of|on|about|for|when))?', 1.6],
    ['still (?:waiting|nothing|no|not)', 1.6],
    ['(?:been )?waiting (?:for|since|on) (?:my|the|a|over|more|\\d|weeks?|days?|months?)', 1.8],
    ['how (?:much )?long(?:er)? (?:until|till|before|do i have to wait|will it take)', 1.5],
    ['(?:status|whereabouts|track) (?:of |on )?(?:my |the )?(?:order|parcel|package|delivery)', 1.6],
    ['(?:supposed|due|meant) to (?:be|arrive|come|get)', 1.2],
    ['ordered .{0,40}(?:ago|weeks?|days?|on the \\d)', 1.1],
  ],
  not_shipped_yet: [
    ["(?:not|never|n't|nt|hasnt|havent) (?:yet )?(?:been )?(?:shipped|dispatched|sent|posted)", 2.6],
    [
      '(?:when|has|have|did|was|is) .{0,20}(?:ship|shipped|dispatch(?:ed)?|sent out|posted)(?: it| yet| my)?',
      1.8,
    ],
    ['still (?:processing|preparing|pending|unfulfilled|says processing|packing)', 2.6],
    ['(?:no|without) (?:tracking|shipping) (?:number|confirmation|info|code)', 1.8],
  ],
  label_no_scan: [
    [
      'label (?:has been )?(?:created|printed|made)|(?:shipping|shipment) (?:info(?:rmation)?|data) (?:received|sent)|pre-?shipment|awaiting (?:item|collection|parcel)|electronic(?:ally)? (?:notif|info)\\p{L}*',
      3,
    ],
    ["(?:not|never|hasnt|hasn't) (?:been )?(?:scanned|picked up|handed over|collected) (?:by|yet|at)?", 2],
  ],
  tracking_invalid: [
    [
      "(?:tracking|number|code|no)\\b.{0,30}(?:invalid|not (?:found|valid|recognised|recognized|working)|doesn'?t (?:work|exist)|does not (?:work|exist)|isn'?t working|wrong|no (?:results?|record|such))",
      2.8,
    ],
    [
      "(?:can'?t|cannot|unable to|couldn'?t) (?:be )?(?:track|find|locate).{0,20}(?:number|it|order|parcel|package|with)",
      1.8,
    ],
    ['(?:missing|extra) (?:a )?(?:digit|number|letter)', 2],
  ],
  tracking_stalled: [
    [
      "(?:tracking|status|package|parcel|it)\\b.{0,25}(?:stuck|frozen|dead|stalled|not moving|not updat\\p{L}*|n'?t (?:moved?|updated?|changed?|updating)|stopped|hasnt moved|not moved)",
      2.8,
    ],
    [
      '(?:no|0|zero) (?:new |tracking |further )?(?:update|movement|scan|change|news)s?\\b.{0,20}(?:in|for|since|\\d|days?|weeks?)',
      2.6,
    ],
    ['same (?:status|place|city|spot|message|location|thing|line)', 2.2],
    [
      '(?:been |sitting |stuck |still )(?:in|at) [\\p{L} ]{3,20} (?:for|since) .{0,12}(?:days?|weeks?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d)',
      2,
    ],
    ['(?:last|latest) (?:scan|update|event|movement)', 2.2],
    ["(?:hasn'?t|hasnt|has not|not|n'?t) (?:moved|updated|changed|budged|been updated)", 2.4],
    ['still (?:says |showing |shows )?(?:in transit|on the way)', 1.8],
    ['(?:stuck|stalled|frozen)', 1.4],
    [
      'every day .{0,20}(?:check|refresh|same|look)|(?:check|refresh)\\p{L}* .{0,20}every (?:day|morning)',
      1.6,
    ],
  ],
  delivery_delayed: [
    ['(?:delay(?:ed|s)?|postponed|rescheduled|pushed back|running late|is late|so late|overdue)', 2.2],
    ['(?:because of|due to) (?:the )?(?:storm|weather|strike|snow|holiday|flood|typhoon)', 1.8],
    ['(?:supposed|due|meant|promised) .{0,25}(?:yesterday|last week|days? ago|already)', 1.6],
  ],
  local_carrier_handover: [
    [
      '(?:local|domestic|last mile|final|another|new|which|what|who) .{0,12}(?:carrier|courier|company|post|delivers)\\b.{0,30}',
      1.9,
    ],
    ['(?:who|which (?:company|courier|carrier)) (?:is |will |does )?(?:deliver\\p{L}*|bring\\p{L}*)', 2.4],
    ['(?:handed|passed|transferred) (?:over )?to (?:a |the |my )?(?:local|usps|partner|post)', 2],
  ],
  customs_hold: [
    ['(?:at|in|by|with|through|from|under|the|stuck|stopped|say|says|held)\\b.{0,12}customs', 2.8],
    [
      'customs? (?:clearance|office|hold|held|stopped|kept|want\\p{L}*|ask\\p{L}*|need\\p{L}*|letter|form|documents?|declaration|inspection|says?|is|has)',
      2.8,
    ],
    ['clearance', 2],
    [
      '(?:commercial|proforma) invoice|(?:proof|copy) of (?:payment|value)|kyc|aadhaa?r|eori|import (?:licen[cs]e|permit)|tax ?id',
      1.8,
    ],
    ['customs', 1.2],
  ],
  duties_to_pay: [
    [
      '(?:customs?|import|duty|duties|tax(?:es)?|vat|tariffs?)\\b.{0,20}(?:fee|charge|pay|bill|cost|\\d|tax|duty|amount|thing)',
      2.8,
    ],
    [
      '(?:pay|paying|paid|charg\\p{L}*|owe|asks?|want\\p{L}*) .{0,30}(?:duty|duties|tax(?:es)?|vat|tariff|customs)',
      3.2,
    ],
    [
      '(?:driver|courier|guy|man|postman|dhl|fedex|ups) .{0,25}(?:wants|asks?|asking|demands?) .{0,15}(?:\\d|money|cash|pay)',
      2.6,
    ],
  ],
  seized_or_destroyed: [
    ['(?:seiz|confiscat|destroy|impound)\\p{L}*', 3.4],
    ['counterfeit|prohibited|forbidden|banned (?:item|goods)', 2],
  ],
  failed_delivery_attempt: [
    ['(?:delivery|attempt\\p{L}*|tried)\\b.{0,18}(?:failed|unsuccessful|attempted|to deliver|missed)', 2.6],
    ['(?:failed|missed|unsuccessful|attempted) (?:the |my |a )?(?:delivery|attempt)', 2.8],
    [
      "(?:wasn'?t|was not|not|nobody|no ?one|werent|weren'?t) (?:at )?(?:home|in|available)\\b|(?:i|we) (?:was|were|am) (?:out|at work|away)",
      1.8,
    ],
    ["(?:didn'?t|did not|dont|don'?t|never|not) (?:even )?(?:ring|knock|call|buzz|try)", 2.2],
    [
      're-?deliver\\p{L}*|(?:deliver|come|bring it|try) (?:it )?again|(?:second|2nd|third|3rd|last) (?:attempt|time)',
      1.6,
    ],
    ['(?:missed you|sorry we missed|no access|access denied)', 2.2],
  ],
  address_problem: [
    [
      '(?:wrong|incorrect|old|incomplete|another|different|new|change|update|correct|mistake|typo)\\b.{0,22}(?:address|postcode|zip ?code|house number|street|phone number|apartment|flat number|flat|unit)',
      2.8,
    ],
    [
      '(?:address|postcode|zip|house number|street)\\b.{0,30}(?:wrong|incorrect|changed?|mistake|missing|typo|incomplete|update|not (?:right|correct|found))',
      2.8,
    ],
    ["(?:i(?:'ve| have)?|we(?:'ve| have)?) moved|moving (?:house|to)", 1.8],
    ['gate code|door code|buzzer', 1.2],
  ],
  pickup_point: [
    [
      '(?:pick ?up|collection|parcel) (?:point|shop|code|locker|location)|(?:ready|available|waiting) (?:for|to) (?:pick ?up|collect\\p{L}*|be (?:picked|collected))',
      3,
    ],
    [
      '(?:at|to|from|in) (?:the |a |my )?(?:locker|post office|depot|parcel shop|corner shop|shop|store|petrol station)',
      1.8,
    ],
    [
      '(?:collect|pick (?:it )?up) (?:it |my |the |at |from )?(?:parcel|package|order|until|till|where|by)?',
      1.4,
    ],
  ],
  refused_or_cancelled: [
    ['(?:cancel|cancell?ed|cancelling|cancellation|cancle)\\b', 2.6],
    ['(?:refuse|refused|reject|rejected|declined?) (?:it|the|my|to|delivery|at)?', 1.8],
    ["(?:don'?t|dont|do not|no longer) (?:want|need) (?:it|this|the|my|them)(?: any ?more| order)?", 2.4],
    ['(?:want|like|how|need) .{0,10}(?:to )?(?:return|send) (?:it|this|them|my|the|back|an?)', 2.2],
    ['return (?:my|the|this|it|an|label)', 1.6],
  ],
  delivered_not_received: [
    [
      '(?:says?|said|show(?:s|ing|ed)?|marked?|status|states?|stated|claims?|tracking|app|apparently|supposedly)\\b.{0,25}(?:delivered|deliverd|received|recieved|arrived|complete[d]?|signed|handed)',
      2.2,
    ],
    [
      "(?<!(?:not|never|n't|be|get|been|isnt|wasnt|hasnt) (?:been )?(?:yet )?)(?:delivered|deliverd)\\b.{0,60}(?:not|n'?t|never|nothing|no\\b|nowhere|empty|where|nobody|none|missing|nt)",
      2.4,
    ],
    [
      "(?:not|n'?t|never|nothing|no\\b|nobody|havent|didnt)\\b.{0,45}(?:but|yet|though|and)?.{0,12}(?:says?|marked|shows?) .{0,12}delivered",
      2.8,
    ],
    [
      '(?:empty (?:mailbox|porch|box|letterbox)|mailbox is empty|porch pirate|stolen|someone (?:took|stole)|thief)',
      2,
    ],
    ["(?:not my (?:house|door|porch|signature|name)|who signed|i (?:didn'?t|never) sign(?:ed)?)", 2.4],
    ["(?:neighbou?rs?|concierge|front desk|reception)\\b.{0,30}(?:nothing|no|not|don'?t|doesn'?t)", 1.6],
  ],
  damaged_item: [
    [
      '(?:broken|broke|damaged?|smashed|shattered|cracked?|crushed|dented|torn|ripped|leak(?:ed|ing)?|spilled|scratched|bent|snapped|in pieces|defective|faulty|squashed|soaked|ruined)',
      2.4,
    ],
    [
      "(?:doesn'?t|does not|dont|not|won'?t|isn'?t|stopped|never) (?:even )?(?:work|working|turn on|switch on|charge|charging|function\\p{L}*)",
      2.2,
    ],
    [
      '(?:arrived|came|received|got) .{0,20}(?:broken|damaged|cracked|wet|torn|faulty|defective|crushed)',
      1.2,
    ],
    ['dead on arrival|doa', 2],
  ],
  missing_item: [
    [
      '(?:missing|only (?:got|received|came|one|two|1|2|half|part)|incomplete|one short|short (?:of )?(?:one|\\d))',
      1.8,
    ],
    [
      '(?:ordered|bought|paid for) (?:\\d+|two|three|four|five|a pair|both)\\b.{0,40}(?:only|got|received|came|just) .{0,12}(?:\\d+|one|two|three|half)',
      2.8,
    ],
    ["(?:not|wasn'?t|isn'?t|no) (?:in|inside) (?:the )?(?:box|package|parcel|bag)", 2],
    [
      '(?:parts?|piece|item|charger|cable|screws?|remote|lid|one|half)\\b.{0,20}(?:is |are |was |were )?missing|missing (?:a |the |one |some )?(?:part|piece|item|screw|one)s?',
      2.6,
    ],
    ['(?:empty (?:box|envelope|package|parcel|bag)|box was empty|nothing (?:inside|in (?:it|the box)))', 2],
  ],
  wrong_item: [
    [
      '(?:wrong|different|incorrect|another) (?:\\p{L}+ )?(?:item|product|size|colou?r|model|order|thing|one|shoes?|dress|shirt|phone|case|version|parcel|package|article)',
      3,
    ],
    [
      '(?:sent|send|gave|got|received|shipped) (?:me |us )?(?:the |a |an )?(?:wrong|different|someone else)',
      3,
    ],
    [
      'not (?:what|the (?:one|colou?r|size|item|thing)) (?:i|we)?(?: have)? ?(?:ordered|bought|wanted|chose)?',
      2.4,
    ],
    [
      'ordered (?:the |a |an )?(?:size )?[\\p{L}\\d]+(?: [\\p{L}\\d]+)?(?:,| and| but) .{0,12}(?:got|received|came|sent|it is|its)',
      1.8,
    ],
    ["not (?:as|like) (?:the )?(?:picture|photo|description|described|shown)|isn'?t the one", 2],
  ],
  lost_in_transit: [
    ['(?:lost|loss)\\b.{0,14}(?:in transit|parcel|package|shipment|confirmed|the mail|it|my)', 2.2],
    [
      "(?:carrier|courier|dhl|ups|fedex|usps|evri|hermes|post|they|company)\\b.{0,30}(?:lost|loss|missing|cannot locate|can'?t (?:find|locate))",
      2.4,
    ],
    ['(?:package|parcel|order|shipment) (?:is|was|has been|got) lost', 2.4],
  ],
  returned_to_sender: [
    [
      '(?:return(?:ed|ing|s)?|sent|going|sending|on its way|shipped|coming) (?:it )?(?:back )?to (?:the )?(?:sender|you|seller|china|shipper|origin)',
      3,
    ],
    ['(?:sent|going|shipped|being sent|went|returned) back', 2],
  ],
  refund_status: [
    ['(?:refund|money back|reimburse\\p{L}*)\\b', 2],
    ['(?:where|when|how long|status|still|waiting|not|never|yet|no)\\b.{0,30}(?:refund|money)', 2.4],
    ["(?:refund|money)\\b.{0,30}(?:not|n'?t|yet|when|still|never|where|\\?|how long)", 2.2],
    ['(?:want|give|need|get|have|send|back) (?:me )?(?:my |the |our |a )?(?:full )?(?:money|refund|cash)', 2],
  ],
  dispute_threat: [
    [
      '(?:charge ?back|(?:open|file|raise|start|opening|filing) (?:a |an )?(?:dispute|claim|case|complaint)|dispute|paypal (?:case|claim)|small claims|lawyer|solicitor|sue|legal action|report (?:you|this)|trading standards|police|bbb|ombudsman|consumer (?:protection|court))',
      3,
    ],
    ['(?:scam(?:mers?|med)?|fraud|thieves|rip ?off)', 1.4],
    ['(?:bad|negative|1 star|one star) review', 1.6],
  ],
  fee_scam_doubt: [
    [
      '(?:text|sms|message|link|e-?mail|call)\\b.{0,50}(?:pay|fee|scam|legit|real|fake|from you|click|genuine|safe)',
      2.6,
    ],
    [
      '(?:is (?:this|it|that) (?:a )?(?:scam|legit|real|fake|genuine|from you|phishing|safe)|phishing|scam\\?|suspicious)',
      2.4,
    ],
  ],
  other: EN_OTHER,
};
