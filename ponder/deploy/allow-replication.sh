# Run by the image of PostgreSQL when it makes its data: lets a replica in that knows the password.
echo "host replication all all scram-sha-256" >> "$PGDATA/pg_hba.conf"
