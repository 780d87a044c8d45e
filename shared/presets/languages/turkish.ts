import { both, vocabulary, type Language } from './language.ts';

const CASE = ['Şikayet', 'Talep', 'Başvuru', 'Kayıt', 'Vaka', 'Bildirim', 'Çağrı', 'Bilet', 'İtiraz'];

/** Turkish names of columns. */
export const TURKISH: Language = {
  complaints: vocabulary({
    caseId: [
      [
        0.97,
        both(CASE, ['No', 'Numarası', 'ID', 'Kodu']) +
          '|Şikayet No|Şikayet Numarası|Talep No|Talep Numarası|Kayıt No|Vaka No|Bilet No|Başvuru No',
      ],
    ],
    receivedAt: [
      [
        0.97,
        both(CASE, ['Tarihi', 'Tarih', 'Zamanı', 'Tarihi ve Saati']) +
          '|Geliş Zamanı|Şikayet Tarihi|Kayıt Tarihi|Oluşturulma Tarihi|Oluşturma Tarihi|Başvuru Tarihi|Geliş Tarihi|Açılış Tarihi',
      ],
      [0.6, 'Tarih'],
    ],
    firstResponseAt: [[0.97, 'İlk Yanıt|İlk Yanıt Tarihi|İlk Cevap Tarihi']],
    resolvedAt: [
      [
        0.97,
        'Sonuç Tarihi|Sonuçlandırma Tarihi|Tamamlanma Tarihi|Yanıt Tarihi|Çözüm Tarihi|Çözülme Tarihi|Sonuçlanma Tarihi',
      ],
    ],
    closedAt: [[0.97, 'Kapanış Tarihi|Kapatılma Tarihi']],
    updatedAt: [[0.9, 'Güncellenme Tarihi|Son Güncelleme']],
    category: [
      [
        0.97,
        both(CASE, ['Konusu', 'Nedeni', 'Türü', 'Kategorisi', 'Sebebi']) +
          '|Kategori|Şikayet Konusu|Şikayet Nedeni|Şikayet Türü|Neden',
      ],
      [0.7, 'Konu'],
    ],
    channel: [
      [
        0.9,
        both(CASE, ['Kanalı', 'Şekli', 'Yolu']) +
          '|Kanal|Başvuru Kanalı|Başvuru Şekli|İletişim Kanalı|Geliş Kanalı|Kaynak',
      ],
    ],
    customer: [
      [1, 'Müşteri No|Müşteri Numarası|Müşteri ID'],
      [0.88, 'E-posta|E-posta Adresi|Müşteri E-posta'],
      [0.65, 'Müşteri|Müşteri Adı|Ad Soyad'],
    ],
    compensation: [[0.9, 'İade Tutarı|Tazminat|Tazminat Tutarı']],
    satisfaction: [[0.9, 'Memnuniyet|Memnuniyet Puanı|Puan']],
    narrative: [[0.9, 'Açıklama|Mesaj|Şikayet Metni|Yorum']],
    site: [[0.8, 'Şube|Şube Adı|Şube Kodu|Mağaza Adı|Bölge Adı|Mağaza|Şehir|İl|Bölge|Otel|Hastane|Ülke|İlçe']],
    product: [[0.9, 'Ürün|Hizmet']],
    status: [[0.95, 'Durum']],
    priority: [[0.95, 'Öncelik']],
  }),
  orders: vocabulary({
    orderId: [[1, 'Sipariş No|Sipariş Numarası|Fatura No']],
    orderedAt: [[1, 'Sipariş Tarihi|Satın Alma Tarihi|Fatura Tarihi']],
    customer: [
      [1, 'Müşteri No|Müşteri Numarası'],
      [0.88, 'E-posta|Müşteri E-posta'],
      [0.65, 'Müşteri|Müşteri Adı'],
    ],
    value: [
      [1, 'Satış Tutarı|Faturalanacak Tutar|Ödenen Tutar|Toplam|Toplam Tutar|Sipariş Tutarı|Genel Toplam'],
      [0.85, 'Tutar'],
    ],
    currency: [[0.95, 'Para Birimi|Döviz']],
    status: [[0.95, 'Durum|Sipariş Durumu|Sipariş Statüsü|Statü']],
  }),
  exposure: vocabulary({
    period: [[0.9, 'Ay|Hafta|Dönem']],
    chances: [[0.9, 'Siparişler|Sipariş Sayısı|Ziyaretler|Gönderiler|Müşteriler']],
  }),
};
