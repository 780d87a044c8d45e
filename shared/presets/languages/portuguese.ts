import { both, vocabulary, type Language } from './language.ts';

const OF = ['Data de', 'Data da', 'Data do', 'Data', 'Data e hora de', 'Data e hora da', 'Data/hora de', 'Hora de'];
const at = (words: readonly string[]): string => words.flatMap((word) => [word, `${word} em`, `${word} a`]).join('|');

const CUSTOMER =
  'Cliente|Nome do cliente|Solicitante|Reclamante|Contato|Contacto|Comprador|Usuário|Utilizador|Consumidor|Segurado|Remetente';
const CUSTOMER_KEY =
  'Código do cliente|Cód. cliente|ID do cliente|Número do cliente|Nº do cliente|Nº cliente|CPF|CPF/CNPJ|NIF|Número do contrato|Matrícula';
const CUSTOMER_MAIL = 'E-mail do cliente|Email do cliente|Endereço de e-mail|Correio eletrónico|E-mail';

/** Portuguese names of columns, of Portugal and Brazil. */
export const PORTUGUESE: Language = {
  complaints: vocabulary({
    caseId: [
      [
        0.97,
        'Nº reclamação|Nº da reclamação|Número da reclamação|N.º de reclamação|ID da reclamação|Protocolo|Nº protocolo|Número do protocolo|Nº do chamado|Número do chamado|Número do ticket|ID do ticket|Número do caso|Nº ocorrência|Número da ocorrência|Processo|Nº processo',
      ],
      [0.85, 'Número|N.º|Nº|Código|Referência'],
    ],
    receivedAt: [
      [
        1,
        both(OF, [
          'abertura',
          'reclamação',
          'recebimento',
          'receção',
          'recepção',
          'criação',
          'entrada',
          'registro',
          'registo',
          'cadastro',
          'solicitação',
          'ocorrência',
          'queixa',
        ]),
      ],
      [
        0.97,
        at(['Recebido', 'Recebida', 'Criado', 'Criada', 'Aberto', 'Aberta', 'Registrado', 'Registado', 'Solicitado']),
      ],
    ],
    firstResponseAt: [
      [
        1,
        both(OF, [
          'primeira resposta',
          '1ª resposta',
          'primeiro contato',
          'primeiro contacto',
          'primeiro atendimento',
        ]) + '|Primeira resposta|Primeira resposta em',
      ],
      [0.7, both(OF, ['resposta']) + '|Respondido em'],
    ],
    resolvedAt: [
      [
        0.95,
        'Resposta final|Data da resposta final|Data de resposta final|Resposta definitiva|Data da resposta definitiva',
      ],
      [1, both(OF, ['resolução', 'solução', 'conclusão', 'finalização'])],
      [0.97, at(['Resolvido', 'Resolvida', 'Solucionado', 'Concluído'])],
    ],
    closedAt: [
      [1, both(OF, ['encerramento', 'fechamento', 'fecho'])],
      [0.97, at(['Encerrado', 'Encerrada', 'Fechado', 'Fechada'])],
    ],
    updatedAt: [
      [
        0.95,
        'Atualizado em|Última atualização|Última modificação|Data de atualização|Data de modificação|Modificado em|Atualizado',
      ],
    ],
    promisedAt: [[0.9, 'Prazo|Data de vencimento|Vencimento|Data prevista|Previsão']],
    category: [
      [
        0.97,
        'Motivo|Motivo da reclamação|Motivo do contato|Motivo do contacto|Categoria|Tipo de reclamação|Causa|Problema',
      ],
      [0.72, 'Tipo|Assunto|Tema'],
    ],
    subcategory: [[0.95, 'Subcategoria|Submotivo|Subtipo']],
    channel: [
      [
        0.9,
        'Canal|Canal de atendimento|Canal de contato|Canal de entrada|Origem|Meio|Meio de contacto|Meio de contato|Meio de entrada|Forma de entrada|Forma de contacto|Via de entrada|Proveniência',
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
        'Número do pedido|Nº do pedido|Nº pedido|Pedido|N.º da encomenda|Número da encomenda|Encomenda|Nota fiscal|Nº da fatura',
      ],
    ],
    compensation: [
      [
        0.9,
        'Indenização|Indemnização|Valor da indenização|Compensação|Reembolso|Valor reembolsado|Estorno|Valor do estorno|Valor devolvido|Crédito',
      ],
    ],
    currency: [[0.95, 'Moeda|Divisa']],
    satisfaction: [
      [0.9, 'Satisfação|Satisfação do cliente|Avaliação|Nota|Nota do consumidor|Pontuação|Estrelas|Classificação'],
    ],
    narrative: [[0.9, 'Descrição|Comentário|Comentários|Mensagem|Texto|Relato|Relato do cliente|Observações|Detalhes']],
    site: [
      [
        0.8,
        'Loja|Filial|Unidade|Cidade|Estado|UF|Região|Agência|Hotel|Hospital|Concelho|Distrito|Localidade|Balcão|Estabelecimento|País|Posto|Município|Restaurante',
      ],
    ],
    product: [[0.9, 'Produto|Artigo|Serviço|Plano']],
    status: [[0.95, 'Status|Situação|Estado do ticket']],
    handler: [[0.85, 'Atendente|Agente|Responsável|Atribuído a|Operador|Analista']],
    team: [[0.85, 'Grupo|Equipe|Equipa|Setor|Departamento']],
    priority: [[0.95, 'Prioridade|Urgência']],
  }),
  orders: vocabulary({
    orderId: [
      [
        1,
        'Número do pedido|Nº do pedido|Nº pedido|ID do pedido|Pedido|Código do pedido|Número da encomenda|N.º da encomenda|Número da venda|N.º de venda|Nota fiscal|ID da transação|Código da transação',
      ],
    ],
    orderedAt: [
      [
        1,
        both(OF, ['pedido', 'compra', 'venda', 'encomenda', 'pagamento', 'fatura', 'faturamento', 'transação']) +
          '|Criado em|Criada em|Pedido em',
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
        'Valor total|Total do pedido|Valor do pedido|Total da encomenda|Total com IVA|Valor da compra|Valor bruto|Bruto',
      ],
      [0.85, 'Total|Valor|Montante|Preço total'],
    ],
    currency: [[0.95, 'Moeda|Divisa']],
    status: [[0.95, 'Status|Situação|Status do pedido|Estado da encomenda']],
  }),
  exposure: vocabulary({
    period: [[0.95, 'Mês|Semana|Período|Trimestre']],
    chances: [
      [
        0.95,
        'Pedidos|Número de pedidos|Encomendas|Visitas|Entregas|Envios|Clientes|Chamadas|Contratos|Reservas|Passageiros|Vendas|Transações',
      ],
    ],
  }),
};
