import { CUSTOMER as PERSON, words, type NamePattern } from '../column-nouns.ts';
import { vocabulary, withPatterns, type Language } from './language.ts';

const WHEN = '(?: (?:sent|created|given|made))?(?: (?:at|on|date|time|timestamp|date and time))?';
/** `First agent reply at`, `Initial response`, `first_contact_reply_created_at`. */
const FIRST_REPLY = words(`(?:first|initial) (?:[a-z]+ ){0,2}(?:reply|response|answer)${WHEN}`);
/** `E-mail of the customer`, in any of the languages that say it with a word between. */
const MAIL_OF = words(
  `(?:e ?mail|mail|correo|courriel|adresse e ?mail|e ?mail adresse)(?: (?:address|adresse|electronico))? (?:(?:of|de|du|del|des|der|do|da|della|van|the|le|la|l|el) ){0,2}(?:${PERSON})|(?:${PERSON}) (?:e ?mail|mail)(?: ?(?:address|adresse?))?`,
);
/** `Service request type`, `Contact reason`. */
const TYPE_OF = words(
  '(?:service request|sr|request|complaint|issue|ticket|case|incident|contact|call|chat|feedback|grievance|concern|conversation) (?:type|reason|subject|topic|cause|driver|category)(?: name)?',
);
/** `Consumentnaam`, `Nom du client`, `Guest name`. */
const NAME_OF = words(
  `(?:${PERSON})s? ?(?:full ?)?(?:name|naam|navn|namn)|(?:full )?(?:name|naam|nom|nome|nombre|imie i nazwisko) (?:(?:of|de|du|del|des|der|do|da|della|van|the|le|la|l|el) ){0,2}(?:${PERSON})`,
);
/** `Method received`, `Mode of receipt`, `How was it submitted`, `Request channel type`. */
const CHANNEL_OF = words(
  '(?:method|mode|means|way|medium|route|channel|source|origin) (?:of )?(?:receipt|contact|received|complaint|submission|communication|entry|creation|intake|lodg(?:e)?ment|reporting|report|request|enquiry|inquiry|correspondence)|(?:contact|complaint|request|creation|intake|submission|reporting|report|entry|communication|lodg(?:e)?ment|receipt|correspondence|response|inbound) (?:method|mode|medium|means|route|source|origin|via|channel type|media)|(?:received|reported|raised|lodged|logged|created|contacted|communicated) (?:via|through|method|mode|channel)|how (?:was (?:it|the (?:complaint|case)) )?(?:received|submitted|reported|lodged|raised|contacted|made)|media type',
);
/** `Guest satisfaction after`, `Overall satisfaction with the answer`. */
const SATISFACTION_OF = words(
  '(?:[a-z]+ ){0,2}(?:satisfaction|csat)(?: (?:rating|score|level|index|after|survey))*(?: (?:with|of|about)(?: [a-z]+){1,4})?',
);
/** `Store location`, `Branch name`, `Hotel code`. */
const SITE_OF = words(
  '(?:country|state|city|region|site|place|location) (?:of|where) (?:the )?[a-z]+|(?:store|shop|branch|outlet|restaurant|hotel|property|hospital|clinic|depot|terminal|office|facility|site|location|station|region|venue|campus|dealer|dealership|practice|centre|center|plant|warehouse|unit|school|airport|locality|property area|service centre|customer site)(?: (?:name|location|code|id|no|nr|number|city|region))?|neighbou?rhood|district|county|municipality|suburb|territory|community area|premises|ward|borough',
);
/** `Conversation first closed at`, `Last resolved on`: of several ends the last one stands. */
const LAST_END = (ended: string): NamePattern =>
  words(`(?:[a-z]+ )?(?:last|latest|most recent|final) (?:${ended})(?: (?:at|on|date|time|timestamp))*`);
const FIRST_END = (ended: string): NamePattern =>
  words(`(?:[a-z]+ )?(?:first|initially) (?:${ended})(?: (?:at|on|date|time|timestamp))*`);
/** `Category of the service`, `Catégorie de service`. */
const CATEGORY_OF = words('(?:category|kategorie|categorie|categoria|kategori|kategoria) (?:[\\p{L}]+ ?){1,3}');

const CUSTOMER =
  'Complainant|Complainant name|Author|Author name|Request user|Raised by|Reported by|Submitted by|Lodged by|Full name|Reviewer|Reviewer name|Reviewer display name|Review username|Passenger name|Patient name|Guest name|Member name|Buyer name|Contact full name|Consumer name|Submitted by|Payer|Payer name|Bill to name|Account name';
const CUSTOMER_KEY =
  'Customer phone|Customer phone number|Caller number|Caller phone|Caller ID number|Username (Buyer)|Loyalty card|Loyalty card number|Buyer username|Buyer user ID|Buyer ID|Account number|Account no|Customer reference|Customer ref|Customer handle|Contact handle|Membership number|Policy number|External reference|External data reference|Customer external ID|CRM ID|Loyalty number|Frequent flyer number|Meter point|Patient ID|Patient number|Patient NHS number|Patient NHS no|NHS number|NHS no|MRN|Hospital number';
const CUSTOMER_MAIL =
  'Review user email|Reviewer email|Recipient email|Buyer email|From email address|Payer email|Email address|User email|Contact email|Customer email address|Author email|Requester email';

/** Further English names of columns: regulators, surveys, reviews, help desks and shops. */
export const ENGLISH: Language = {
  complaints: withPatterns(
    {
      firstResponseAt: [[1, FIRST_REPLY]],
      customer: [
        [0.88, MAIL_OF],
        [0.62, NAME_OF],
      ],
      resolvedAt: [
        [0.98, LAST_END('solved|resolved|completed')],
        [0.94, FIRST_END('solved|resolved|completed')],
      ],
      closedAt: [
        [0.98, LAST_END('closed|close|archived|ended')],
        [0.94, FIRST_END('closed|close|archived|ended')],
      ],
      channel: [[0.88, CHANNEL_OF]],
      satisfaction: [[0.85, SATISFACTION_OF]],
      site: [[0.78, SITE_OF]],
      category: [
        [0.8, CATEGORY_OF],
        [0.77, TYPE_OF],
      ],
    },
    {
      caseId: [
        [
          0.97,
          'Response ID|Respondent ID|Review ID|Feedback ID|Submission ID|Entry ID|Case reference|Case ref|Complaint ref|Complaint reference|Case enquiry ID|Reference number|Ticket code|ODI number|ODI no|Form ID|Cmplid',
        ],
        [0.75, 'Reference|Ref|Code|Slug|Survey ID|Review link|Review URL|Permalink'],
      ],
      receivedAt: [
        [
          1,
          'Requested|Requested at|Requested on|Reported on|Date reported|Date logged|Return date|Return requested date|Return requested at|Returned at|Returned on|Chat start|Call date|Date of call|Contact date|Date of contact|Feedback date|Call start|Call start time|Call started|Interaction start|Requested datetime|Date requested|Review submit date and time|Review submitted at|Submitted date and time|Chat creation date|Chat started at|Conversation started at|Conversation created at|Conversation start|Ticket created timestamp|Ticket created date|Open dt|Opened dt|Created dt|Create dt|Review created|Review date|Review time|Review posted|Recorded date|Submission date|Submit date|Date submitted|Survey date|Date of complaint|Complaint received date|Create time|Ldate|Date lodged|Lodged on|Lodgement date|Case opened|First contact date',
        ],
        [0.7, 'Posted at|Published at|Published date|Completed at|Finished at|Added at'],
      ],
      firstResponseAt: [
        [
          0.75,
          'Developer reply date and time|Developer reply date|Owner reply date|Company reply date|Reply date|Reply time|Replied at|Replied on|Response sent|Owner response date|Review reply update time|Response date time|Date of response|Responded date|Date responded|Date first contacted',
        ],
      ],
      confirmedAt: [
        [
          0.9,
          'Date acknowledged|Acknowledged date|Acknowledgement date|Acknowledgement sent|Date of acknowledgement|Acknowledgment date',
        ],
      ],
      resolvedAt: [
        [
          0.97,
          'Ticket solved timestamp|Ticket solved date|Conversation last done at|Conversation first done at|Done at|Last done created at|First done created at|Last done at|Date settled|Settlement date|Final response date|Date of final response|Final response sent|Date finalised|Date finalized|Decision date|Date of decision|Determination date|Last resolved|Last solved at|Date of resolution',
        ],
      ],
      closedAt: [
        [
          0.97,
          'Closed dt|Last close at|Last closed at|Archived at|Archived on|Conversation closed at|Conversation ended at|Date case closed|Case closed date|Ticket closed time|Date of closure',
        ],
      ],
      promisedAt: [
        [
          0.9,
          'SLA target dt|SLA due date|SLA deadline|Response due|Resolution due|Expected resolution date|Target date',
        ],
      ],
      category: [
        [
          0.97,
          'Main reason|Primary reason|Key reason|Main issue|Primary issue|Main topic|Reason for rating|Reason for score|Reason for contacting|Reason for call|Failure mode|Failure type|Defect type|Defect code|Fault code|Fault type|Complaint code|Problem code|Symptom code|Error type|Nonconformity|Nonconformance type|Event type|Issues|Reasons|Categories|Complaint categories|Service name|SR type|Topics|Contact reason|Contact reason str|Reason for contact|Complaint subject|Complaint driver|Inquiry type|Enquiry type|Compdesc|Problem category|Complaint area|Complaint issue|Nature of problem|Reason for complaint|Complaint cause|Primary reason|Case reason',
        ],
        [0.74, 'Driver|Theme|Category driver|Reason code|Tag names|Conversation tags'],
      ],
      customer: [
        [1, CUSTOMER_KEY],
        [0.9, CUSTOMER_MAIL],
        [0.62, CUSTOMER],
      ],
      compensation: [
        [
          0.9,
          'Award|Award amount|Amount awarded|Amount of award|Redress paid|Redress amount|Total redress|Ex gratia payment|Goodwill payment|Compensation awarded|Compensation offered|Amount paid out|Paid out|Amount refunded|Refunded amount|Credit issued|Credit amount|Settlement amount|Refund total|Payout|Payout amount',
        ],
      ],
      satisfaction: [
        [
          0.9,
          'Satisfaction survey|Survey satisfaction|Survey rating|Customer survey|Satisfied|How satisfied|Customer satisfaction survey|CSAT rating|CSAT|Review stars|Star rating|Review rating|Survey score|Satisfaction level|Satisfaction level score|Satisfaction survey score|Happiness rating|Overall rating|Overall satisfaction|Conversation rating|Ticket satisfaction rating|Ticket satisfaction score|How satisfied are you|How satisfied are you overall|How satisfied were you|Satisfaction rating score|Customer rating|Happiness|Stars given|Customer feedback score|CES|Effort score|NPS|NPS score|NPS rating|Net promoter score',
        ],
      ],
      narrative: [
        [
          0.95,
          'Review content|Review text|Review body|Review comment|What went wrong|Please describe your complaint|Describe your complaint|Please tell us what happened|Cdescr|Complaint summary|Customer statement|Customer comments|Details of complaint|Complaint what happened|Open ended response|Free text',
        ],
      ],
    },
  ),
  orders: withPatterns(
    {
      customer: [
        [0.88, MAIL_OF],
        [0.62, NAME_OF],
      ],
    },
    {
      orderId: [
        [
          1,
          'Amazon order ID|Order number|Order ID|Increment ID|Charge ID|Receipt number|Receipt no|Transaction number|Order name',
        ],
        [0.8, 'Sales record number|Payment ID|Number'],
      ],
      orderedAt: [
        [
          1,
          'Date added|Order creation date|Order creation time|Processed at|Purchase date|Sale date|Order time|Order placed|Order placed at|Order created|Order created at|Transaction date|Payment date|Transaction time|Posted date time',
        ],
        [0.75, 'Posted date|Paid on date|Date paid|Settled at'],
      ],
      customer: [
        [1, CUSTOMER_KEY],
        [0.9, CUSTOMER_MAIL],
        [0.62, CUSTOMER],
      ],
      value: [
        [
          1,
          'Grand total purchased|Price total|Order total|Order total amount|Total collected|Grand total|Grand total purchased|Grand total base|Total paid|Amount paid|Total amount|Invoice amount|Total price|Total incl tax|Total inc VAT|Total incl VAT',
        ],
        [0.95, 'Order value|Gross|Gross sales|Gross amount|Total sales'],
      ],
      currency: [[0.95, 'Order currency|Order currency code|Currency ISO code|Transaction currency']],
      status: [[0.95, 'Order status|Order state|Item status|Payment status|Transaction status|Fulfillment status']],
    },
  ),
  exposure: vocabulary({
    period: [[0.95, 'Month/Year|Year month|ISO week|Calendar week|Reporting month|Quarter']],
    chances: [
      [
        0.95,
        'Units sold|Orders shipped|Orders delivered|Orders placed|Parcels|Parcels delivered|Deliveries made|Store visits|Footfall|Receipts|Tickets sold|Journeys|Flights|Calls answered|Active customers|Active policies|Policies in force|Insured vehicles|Admissions|Appointments|Room nights',
      ],
    ],
  }),
};
