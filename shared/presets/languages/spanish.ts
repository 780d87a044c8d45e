import { both, vocabulary, type Language } from './language.ts';

const OF = ['Fecha', 'Fecha de', 'Fecha de la', 'Fecha del', 'Fecha y hora de', 'Fecha y hora de la', 'Hora de'];
const at = (words: readonly string[]): string => words.flatMap((word) => [word, `${word} el`, `${word} en`]).join('|');

const CUSTOMER =
  'Cliente|Nombre del cliente|Nombre cliente|Solicitante|Reclamante|Contacto|Comprador|Usuario|Asegurado|Abonado|Consumidor|Remitente|Huésped|Paciente|Pasajero|Titular|Inquilino|Socio';
const CUSTOMER_KEY =
  'N.º de póliza|Nº póliza|Número de póliza|Nº de socio|Nº abonado|Nº historia clínica|N.º de cliente|Nº cliente|Número de cliente|Código de cliente|Código cliente|ID de cliente|ID cliente|Nº de contrato|Número de contrato|DNI|NIF|DNI del cliente|NIF del cliente|RUT|RUT consumidor|RUT del cliente|Documento|Cédula';
const CUSTOMER_MAIL =
  'Correo electrónico|Correo|Correo del cliente|Correo electrónico del cliente|Email del cliente|E-mail';

/** Spanish names of columns. */
export const SPANISH: Language = {
  complaints: vocabulary({
    caseId: [
      [
        0.97,
        'Número de reclamación|Nº de reclamación|Nº reclamación|N.º de reclamación|Número de caso|Nº de caso|Nº caso|Número de ticket|Nº ticket|ID del ticket|ID de caso|Número de expediente|Nº expediente|Expediente|Número de queja|Folio|Nº incidencia|Número de incidencia|Número de solicitud',
      ],
      [0.85, 'Número|N.º|Nº|Referencia|Identificador'],
    ],
    receivedAt: [
      [
        1,
        both(OF, [
          'reclamación',
          'queja',
          'creación',
          'recepción',
          'apertura',
          'alta',
          'entrada',
          'registro',
          'solicitud',
          'presentación',
          'ingreso',
          'caso',
          'incidencia',
          'reseña',
        ]),
      ],
      [
        0.97,
        at([
          'Recibido',
          'Recibida',
          'Creado',
          'Creada',
          'Abierto',
          'Solicitado',
          'Registrado',
          'Creación',
          'Recepción',
        ]),
      ],
    ],
    firstResponseAt: [
      [1, both(OF, ['primera respuesta', 'primer contacto'])],
      [1, 'Primera respuesta|Primer contacto'],
      [0.7, both(OF, ['respuesta', 'contestación']) + '|Respondido|Respondido el'],
    ],
    confirmedAt: [[0.9, both(OF, ['acuse de recibo', 'confirmación']) + '|Acuse de recibo']],
    resolvedAt: [
      [0.95, both(OF, ['respuesta final', 'respuesta definitiva']) + '|Respuesta final|Respuesta definitiva'],
      [1, both(OF, ['resolución', 'solución'])],
      [0.97, at(['Resuelto', 'Resuelta', 'Solucionado', 'Resolución'])],
    ],
    closedAt: [
      [1, both(OF, ['cierre', 'finalización'])],
      [0.97, at(['Cerrado', 'Cerrada', 'Finalizado', 'Cierre'])],
    ],
    updatedAt: [
      [
        0.95,
        'Actualizado|Actualizado el|Última actualización|Última modificación|Fecha de modificación|Fecha de actualización',
      ],
    ],
    promisedAt: [[0.9, 'Fecha de vencimiento|Vencimiento|Fecha límite|Fecha prometida|Fecha compromiso']],
    category: [
      [
        0.97,
        'Motivo 1|Motivo principal|Motivo de queja|Motivo de la queja|Causa de la reclamación|Tipología|Tipificación|Tipo de reclamo|Motivo del reclamo|Motivo|Motivo de la reclamación|Motivo de reclamación|Motivo de la queja|Motivo de contacto|Categoría|Tipo de reclamación|Tipo de queja|Causa|Tipología',
      ],
      [0.72, 'Tipo|Tipo de caso|Asunto|Tema'],
    ],
    subcategory: [[0.95, 'Subcategoría|Submotivo|Subtipo']],
    channel: [
      [
        0.9,
        'Canal|Canal de contacto|Canal de entrada|Medio|Vía|Origen|Vía de entrada|Vía de recepción|Vía de presentación|Medio de contacto|Medio de recepción|Forma de presentación|Forma de contacto|Procedencia|Canal de recepción|Forma de entrada|Vía de contacto|Modo de entrada',
      ],
    ],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    order: [[0.95, 'Número de pedido|Nº de pedido|Nº pedido|Pedido|Número de factura|Nº factura']],
    compensation: [
      [
        0.9,
        'Indemnización|Importe de la indemnización|Compensación|Importe compensado|Reembolso|Importe reembolsado|Devolución|Importe devuelto|Abono|Importe abonado',
      ],
    ],
    currency: [[0.95, 'Moneda|Divisa']],
    satisfaction: [[0.9, 'Satisfacción|Satisfacción del cliente|Valoración|Puntuación|Calificación|Nota|Estrellas']],
    narrative: [
      [0.9, 'Descripción|Comentario|Comentarios|Mensaje|Texto|Detalle|Observaciones|Detalle de la reclamación|Reseña'],
    ],
    site: [
      [
        0.8,
        'Tienda|Sucursal|Oficina|Ciudad|Provincia|Región|Centro|Hotel|Delegación|Local|Restaurante|Establecimiento|Hospital|Estación|País|Municipio|Comunidad autónoma|Agencia',
      ],
    ],
    product: [[0.9, 'Producto|Artículo|Servicio|Tarifa']],
    status: [[0.95, 'Estado|Estatus|Estado del ticket|Estado del caso']],
    handler: [[0.85, 'Agente|Agente asignado|Asignado a|Responsable|Gestor|Atendido por']],
    team: [[0.85, 'Grupo|Equipo|Departamento']],
    priority: [[0.95, 'Prioridad|Urgencia']],
  }),
  orders: vocabulary({
    orderId: [
      [
        1,
        'Número de pedido|Nº de pedido|Nº pedido|N.º de pedido|ID de pedido|ID del pedido|Pedido|Número de factura|Nº factura|Número de orden|ID de transacción|Número de venta|Id. de transacción',
      ],
    ],
    orderedAt: [[1, both(OF, ['pedido', 'compra', 'venta', 'pago', 'facturación', 'factura', 'transacción', 'orden'])]],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    value: [
      [1, 'Importe total|Total del pedido|Total pedido|Importe del pedido|Valor total|Total con IVA|Bruto'],
      [0.85, 'Total|Importe|Monto|Monto total|Precio total'],
    ],
    currency: [[0.95, 'Moneda|Divisa']],
    status: [[0.95, 'Estado|Estado del pedido|Estado del pago']],
  }),
  exposure: vocabulary({
    period: [[0.95, 'Mes|Semana|Periodo|Período|Trimestre']],
    chances: [
      [
        0.95,
        'Pedidos|Número de pedidos|Visitas|Envíos|Entregas|Clientes|Llamadas|Contratos|Reservas|Viajeros|Ventas|Transacciones',
      ],
    ],
  }),
};
