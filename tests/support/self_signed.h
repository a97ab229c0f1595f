#pragma once

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace dutydesk {

/// A fresh key and a certificate for 127.0.0.1 that nobody but itself vouches for.
struct SelfSigned {
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{nullptr, &EVP_PKEY_free};
    std::unique_ptr<X509, decltype(&X509_free)> certificate{nullptr, &X509_free};
};
[[nodiscard]] SelfSigned makeSelfSigned();

} // namespace dutydesk
