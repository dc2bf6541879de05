"""What `nianlun history` gives for documents, by Apache Spark on this machine: spark.py TOOL DOCUMENTS FOLDER

Each report is read by itself; then the reports of townships of one name go to one process, which tells them apart by
their counties. The lines in FOLDER are those of one process over all documents, in another order.
"""

import json
import os
import sys

from pyspark import SparkContext


def township(line):
    return json.loads(line)["township"]["name"] or ""


tool, documents, folder = sys.argv[1:]
spark = SparkContext("local[2]", "nianlun")
spark.setLogLevel("ERROR")
environment = dict(os.environ)
reports = spark.textFile(documents, 4).pipe(
    f"{tool} read --from ndjson --format ndjson", environment, checkCode=True
)
histories = reports.keyBy(township).partitionBy(4).values().pipe(
    f"{tool} history --from ndjson", environment, checkCode=True
)
histories.saveAsTextFile(folder)
spark.stop()
