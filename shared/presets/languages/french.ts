import { both, vocabulary, type Language } from './language.ts';

const OF = [
  'Date de',
  'Date de la',
  "Date d'",
  'Date du',
  'Date et heure de',
  "Date et heure d'",
  'Heure de',
  'Horodatage de',
];
const at = (words: readonly string[]): string => words.flatMap((word) => [word, `${word} le`, `${word} à`]).join('|');

const CUSTOMER =
  'Client|Cliente|Nom du client|Nom client|Demandeur|Demandeuse|Appelant|Rapporteur|Contact|Réclamant|Plaignant|Acheteur|Assuré|Abonné|Consommateur|Usager|Expéditeur|Patient|Voyageur|Passager|Locataire|Adhérent|Sociétaire|Hôte';
const CUSTOMER_KEY =
  'N° adhérent|N° sociétaire|N° assuré|N° dabonné|N° usager|N° patient|IPP|N° police|N° de police|N° allocataire|N° carte fidélité|Numéro de carte de fidélité|N° de carte fidélité|ID du compte|Numéro de compte|N° client|Numéro client|Numéro de client|Code client|Identifiant client|ID client|Référence client|N° abonné|Numéro de contrat|N° de contrat';
const CUSTOMER_MAIL =
  'E-mail du client|Email client|Adresse e-mail|Adresse email|Courriel|Courriel du client|E-mail du demandeur|E-mail';

/** French names of columns. */
export const FRENCH: Language = {
  complaints: vocabulary({
    caseId: [
      [
        0.97,
        'N° plainte|N° de plainte|Numéro de plainte|Référence plainte|N° signalement|Numéro de réclamation|N° de réclamation|N° réclamation|Réf. réclamation|Référence réclamation|Numéro de dossier|N° de dossier|N° dossier|Référence dossier|Numéro du ticket|N° de ticket|ID du ticket|ID de ticket|Clé de ticket|Numéro de demande|Numéro de la requête|N° sinistre|Numéro de sinistre',
      ],
      [0.85, 'Numéro|N°|Référence|Réf.|Identifiant'],
    ],
    receivedAt: [
      [
        1,
        both(OF, [
          'réclamation',
          'la réclamation',
          'réception',
          'création',
          'dépôt',
          'ouverture',
          'la demande',
          'demande',
          'saisie',
          'la plainte',
          "l'avis",
          'signalement',
          'enregistrement',
        ]),
      ],
      [
        0.97,
        at([
          'Reçu',
          'Reçue',
          'Créé',
          'Créée',
          'Ouvert',
          'Ouverte',
          'Demandé',
          'Création',
          'Réception',
          'Déposé',
          'Déposée',
          'Signalé',
          'Enregistré',
        ]),
      ],
    ],
    firstResponseAt: [
      [1, both(OF, ['première réponse', 'la première réponse', '1ère réponse', 'premier contact'])],
      [1, 'Première réponse|Première réponse le|1ère réponse le|1ère réponse|Premier contact'],
      [0.7, both(OF, ['réponse', 'la réponse']) + '|Répondu le|Réponse le'],
    ],
    confirmedAt: [
      [0.95, both(OF, ['accusé de réception', "l'accusé de réception"]) + '|Accusé de réception|Accusé réception le'],
    ],
    resolvedAt: [
      [1, both(OF, ['résolution', 'la résolution', 'traitement', 'règlement', 'solution'])],
      [
        1,
        both(OF, [
          'réponse définitive',
          'la réponse définitive',
          'réponse finale',
          'réponse au fond',
          'décision',
          'fin de traitement',
        ]),
      ],
      [0.95, 'Réponse définitive|Réponse finale|Réponse définitive le|Fin de traitement'],
      [0.97, at(['Résolu', 'Résolue', 'Résolu(e)', 'Traité', 'Traitée', 'Réglé'])],
    ],
    closedAt: [
      [1, both(OF, ['clôture', 'la clôture', 'fermeture'])],
      [0.97, at(['Clôturé', 'Clôturée', 'Clos', 'Fermé', 'Fermée', 'Clôture'])],
    ],
    updatedAt: [
      [
        0.95,
        'Mise à jour|Mis à jour|Mis à jour le|Dernière mise à jour|Dernière modification|Modifié le|Date de modification',
      ],
    ],
    promisedAt: [[0.9, "Échéance|Date d'échéance|Date limite|Délai promis"]],
    category: [
      [
        0.97,
        'Motif|Motifs|Catégories|Motif principal|Motif 1|Motif de la plainte|Motif de plainte|Nature de la plainte|Objet de la plainte|Thématique|Motif de réclamation|Motif de la réclamation|Motif de contact|Motif du litige|Catégorie|Nature de la réclamation|Type de réclamation|Objet de la réclamation|Cause',
      ],
      [0.72, 'Type de ticket|Type de demande|Nature|Thème|Sujet|Objet'],
    ],
    subcategory: [[0.95, 'Sous-catégorie|Sous-motif|Détail du motif']],
    channel: [
      [
        0.9,
        'Canal|Canal de contact|Canal de réception|Moyen de contact|Origine|Source|Source de la demande|Source de demande|Mode de réception|Mode de saisie|Mode de contact|Mode de dépôt|Voie de réception|Moyen de réception|Média|Support|Provenance|Mode de saisine|Mode d’arrivée|Mode d’envoi|Mode de transmission|Voie de saisine|Canal d’entrée|Canal de saisine|Moyen de saisine',
      ],
    ],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    order: [
      [
        0.95,
        'N° de commande|N° commande|Numéro de commande|Commande|Référence commande|N° de facture|Numéro de facture',
      ],
    ],
    compensation: [
      [
        0.9,
        "Montant remboursé|Remboursement|Montant du remboursement|Indemnisation|Montant de l'indemnisation|Dédommagement|Geste commercial|Montant du geste commercial|Avoir",
      ],
    ],
    currency: [[0.95, 'Devise|Monnaie']],
    satisfaction: [
      [0.9, 'Satisfaction|Note de satisfaction|Satisfaction client|Note|Note client|Évaluation|Nombre d’étoiles'],
    ],
    narrative: [
      [0.9, 'Description|Commentaire|Commentaires|Message|Texte|Détail de la réclamation|Avis|Verbatim|Observations'],
    ],
    site: [
      [
        0.8,
        'Magasin|Agence|Point de vente|Ville|Région|Site|Établissement|Lieu|Entité|Hôtel|Boutique|Succursale|Hôpital|Gare|Restaurant|Pays|Commune|Département|Localisation',
      ],
    ],
    product: [[0.9, 'Produit|Article|Référence produit|Contrat|Offre']],
    status: [[0.95, 'Statut|État|Etat du dossier|Statut du ticket']],
    handler: [[0.85, 'Affecté à|Assigné à|Assigné|Responsable|Traité par|Conseiller|Gestionnaire']],
    team: [[0.85, "Groupe|Groupe d'affectation|Équipe"]],
    priority: [[0.95, 'Priorité|Urgence']],
  }),
  orders: vocabulary({
    orderId: [
      [
        1,
        'N° de commande|N° commande|Numéro de commande|Référence commande|Référence de la commande|N° de facture|Numéro de facture|Numéro de transaction|N° de transaction',
      ],
      [0.75, 'Référence'],
    ],
    orderedAt: [
      [
        1,
        both(OF, ['commande', 'la commande', 'achat', 'facturation', 'facture', 'paiement', 'vente', 'transaction']) +
          '|Commandé le|Acheté le|Payé le',
      ],
    ],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    value: [
      [
        1,
        'Montant total|Total TTC|Montant TTC|Montant de la commande|Total de la commande|Total commande|Montant payé|Brut',
      ],
      [0.85, 'Total|Montant|Total HT|Montant HT|Prix total'],
    ],
    currency: [[0.95, 'Devise|Monnaie']],
    status: [[0.95, 'État|Statut|État de la commande|Statut de la commande|Statut du paiement']],
  }),
  exposure: vocabulary({
    period: [[0.95, 'Mois|Semaine|Période|Trimestre']],
    chances: [
      [
        0.95,
        'Commandes|Nombre de commandes|Visites|Livraisons|Colis|Expéditions|Clients|Passages en caisse|Voyageurs|Appels|Contrats|Réservations|Ventes',
      ],
    ],
  }),
};
