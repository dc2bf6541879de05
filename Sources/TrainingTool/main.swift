// For those who work on the models:
//
//   nianlun-training

print("nothing to train yet")
